package org.sarika.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.render.TextSplitter.Piece;

class TextSplitterTest {
  @Test
  void leavesAShortTextInOnePart() {
    assertThat(split(100, words("One. Two."))).containsExactly("One. Two.");
  }

  @Test
  void cutsBetweenSentences() {
    assertThat(split(24, words("The ship came. It was late. Nobody waited.")))
        .containsExactly("The ship came. ", "It was late. ", "Nobody waited.");
  }

  @Test
  void keepsAnExcerptInOnePart() {
    assertThat(split(30, words("It says: "), whole("The ship came. It was late.")))
        .containsExactly("It says: ", "The ship came. It was late.");
  }

  @Test
  void keepsALinkInOnePart() {
    assertThat(split(32, words("Read more there: "), whole("https://courier.example/a b c")))
        .containsExactly("Read more there: ", "https://courier.example/a b c");
  }

  @Test
  void cutsAnExcerptThatNoPartCanHoldRatherThanLosingIt() {
    assertThat(split(10, whole("seven words do not fit into ten")))
        .containsExactly("seven ", "words do ", "not fit ", "into ten");
  }

  @Test
  void neverCutsInsideACharacter() {
    assertThat(split(3, whole("😀😀"))).containsExactly("😀", "😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩🏽‍🌾", "👨‍👩‍👧‍👦", "🇰🇭", "é"})
  void keepsALetterWholeAsAReaderSeesIt(String letter) {
    assertThat(split(25, whole(letter.repeat(20)))).allMatch(part -> part.startsWith(letter));
  }

  @Test
  void cutsBetweenWordsThatArePartedByASpaceOfNoWidth() {
    assertThat(split(9, whole("កសិករ​បាន​លក់​"))).containsExactly("កសិករ​", "បាន​លក់​");
  }

  @Test
  void makesNoPartOfNothing() {
    assertThat(split(10)).isEmpty();
    assertThat(split(10, words(""))).isEmpty();
  }

  @Test
  void refusesALimitThatSomeCharactersExceed() {
    assertThatThrownBy(() -> new TextSplitter(1)).hasMessage("no text fits into 1 characters");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void losesNothingAndKeepsTheLimitWhateverTheText(long seed) {
    Random random = new Random(seed);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      pieces.add(new Piece(randomText(random), random.nextBoolean()));
    }
    int limit = 2 + random.nextInt(200);

    List<String> parts = new TextSplitter(limit).split(pieces);

    assertThat(String.join("", parts))
        .as("seed %d", seed)
        .isEqualTo(pieces.stream().map(Piece::text).collect(Collectors.joining()));
    assertThat(parts).allMatch(part -> !part.isEmpty() && part.length() <= limit);
    assertThat(parts).noneMatch(part -> Character.isHighSurrogate(part.charAt(part.length() - 1)));
  }

  private static String randomText(Random random) {
    String alphabet = "abc ។. !?\n😀";
    return random
        .ints(random.nextInt(120), 0, alphabet.codePointCount(0, alphabet.length()))
        .mapToObj(i -> Character.toString(alphabet.codePoints().skip(i).findFirst().orElseThrow()))
        .collect(Collectors.joining());
  }

  private static Piece words(String text) {
    return new Piece(text, false);
  }

  private static Piece whole(String text) {
    return new Piece(text, true);
  }

  private static List<String> split(int limit, Piece... pieces) {
    return new TextSplitter(limit).split(List.of(pieces));
  }
}
