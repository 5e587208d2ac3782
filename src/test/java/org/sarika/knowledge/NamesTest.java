package org.sarika.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final Names NAMES =
      new Names(
          List.of(
              name("Royal River Guard", "RRG", "River Guard"),
              name("River", "Tonle"),
              name("Sok Dara", "\u179f\u17bb\u1781 \u178a\u17b6\u179a\u17c9\u17b6", "S. Dara"),
              name("U.S. Embassy", "American Embassy"),
              name("\u91d1\u8fb9", "Phnom Penh")));

  private static Name name(String name, String... also) {
    return new Name(name, "organisation", List.of(also), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What did the RRG do?|Royal River Guard",
        "the royal river guard's boats|Royal River Guard",
        "ROYAL-RIVER-GUARD|Royal River Guard",
        "Who guards the Tonle?|River",
        "River Guard|Royal River Guard",
        "S. Dara spoke|Sok Dara",
        "\u179f\u17bb\u1781 \u178a\u17b6\u179a\u17c9\u17b6 \u1793\u17b7\u1799\u17b6\u1799|Sok Dara",
        "the U.S. embassy|U.S. Embassy",
        "\uff32\uff32\uff27|Royal River Guard",
      })
  void findsANameByAnySpelling(String text, String canonical) {
    assertThat(NAMES.mentionedIn(text)).extracting(Name::name).containsExactly(canonical);
  }

  @Test
  void namesEachOnceInOrderOfAppearance() {
    List<Name> found = NAMES.mentionedIn("The Tonle, Sok Dara, the river and the RRG");

    assertThat(found)
        .extracting(Name::name)
        .containsExactly("River", "Sok Dara", "Royal River Guard");
  }

  @Test
  void doesNotFindANameInsideAWord() {
    assertThat(NAMES.mentionedIn("Riverside arrgh rrgs")).isEmpty();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(NAMES.mentionedIn("")).isEmpty();
    assertThat(NAMES.mentionedIn("?!")).isEmpty();
    assertThat(Names.NONE.mentionedIn("the river")).isEmpty();
  }

  @Test
  void givesTheFirstOfTwoNamesWithOneSpelling() {
    Names twice = new Names(List.of(name("First", "Same"), name("Second", "Same")));

    assertThat(twice.find("same")).map(Name::name).contains("First");
  }

  @Test
  void looksUpAWholeSpellingOnly() {
    assertThat(NAMES.find("u s embassy")).map(Name::name).contains("U.S. Embassy");
    assertThat(NAMES.find("the embassy")).isEmpty();
  }

  @Test
  void ignoresASpellingWithoutLetters() {
    Names odd = new Names(List.of(name("Dash", "--")));

    assertThat(odd.find("--")).isEmpty();
    assertThat(odd.mentionedIn("a -- b dash")).hasSize(1);
  }

  @Test
  void listsTheCanonicalSpellingFirst() {
    assertThat(NAMES.all().getFirst().spellings())
        .containsExactly("Royal River Guard", "RRG", "River Guard");
  }
}
