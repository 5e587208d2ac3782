package org.sarika.answer.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.PublicationDate;

class PremiseCheckTest {
  private static final String TEXT =
      "Admiral Nora Quist opened the pier at Kep in May 2017 with 27 ships, and rejected the fee.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Why did Admiral Nora Quist open the pier at Kep in 2021?|TIME|2021|May 2017",
        "Who opened the pier at Kep with 40 ships?|NUMBER|40 ships|27 ships",
        "When did Admiral Otto Lind open the pier at Kep?|NAME|Otto Lind|Nora Quist",
        "Who opened the pier at Kampot with 27 ships?|UNMENTIONED|Kampot|''",
        "Why did Otto Lind paint barns?|ABSENT|Otto Lind|''",
        "Why did Admiral Nora Quist sink the pier at Kep?|ABSENT|sink|''",
      })
  void findsWhatIsNotBorneOut(String question, Finding.Kind kind, String asked, String found) {
    assertThat(check(question))
        .first()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(kind);
          assertThat(it.asked()).isEqualTo(asked);
          assertThat(it.found()).isEqualTo(found);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why did Admiral Nora Quist open the pier at Kep in 2017?",
        "Who opened the pier at Kep with 27 ships?",
        "When did Admiral Quist open the pier?",
        "When did Quist reject the fee?",
        "Name three reasons why Quist rejected the fee.",
        "What are four ships of the pier at Kep?",
        "Who's said to have opened the pier at Kep?",
        "What’s new at the pier at Kep?",
        "Pourquoi la jetée de Kampot ?",
        "ហេតុអ្វី Kampot?",
      })
  void saysNothingWhereAllIsBorneOutOrTheLanguageIsNot(String question) {
    assertThat(check(question)).isEmpty();
  }

  @Test
  void findsADenial() {
    assertThat(check("Why did Admiral Nora Quist approve the fee?"))
        .extracting(Finding::kind)
        .containsExactly(Finding.Kind.DENIED);
  }

  @Test
  void knowsANameByItsOtherSpellings() {
    PremiseCheck check =
        new PremiseCheck(
            "Who opened the pier at Kaeb?", date("2026-01-01"), name -> List.of("Kaeb", "Kep"));

    assertThat(check.check(List.of(evidence()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fee is a blend of which two levies?",
        "Which port told thousands of people of the pier at Kep?",
      })
  void takesNoNumberForGrantedThatIsWantedOrVague(String question) {
    assertThat(check(question)).extracting(Finding::kind).doesNotContain(Finding.Kind.NUMBER);
  }

  @Test
  void knowsANameThatIsSpelledOut() {
    Evidence spelled =
        new Evidence(
            "",
            "The Kingdom of Sark banned the fee.",
            "The Kingdom of Sark banned the fee.",
            date("2017-06-01"));
    PremiseCheck check =
        new PremiseCheck("When did KS ban the fee?", date("2026-01-01"), name -> List.of());

    assertThat(check.check(List.of(spelled))).isEmpty();
    assertThat(check.check(List.of(evidence()))).isNotEmpty();
  }

  private static List<Finding> check(String question) {
    return new PremiseCheck(question, date("2026-01-01"), name -> List.of())
        .check(List.of(evidence()));
  }

  private static Evidence evidence() {
    return new Evidence("The new pier", TEXT, TEXT, date("2017-06-01"));
  }

  private static PublicationDate date(String text) {
    return PublicationDate.parse(text);
  }
}
