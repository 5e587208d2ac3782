package org.sarika.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  @ParameterizedTest
  @CsvSource({
    "a, 1, 0, 5, true",
    "a, 1, 9, 12, true",
    "a, 1, 6, 8, true",
    "a, 1, 0, 20, true",
    "a, 1, 0, 4, false",
    "a, 1, 10, 12, false",
    "a, 2, 4, 10, false",
    "b, 1, 4, 10, false",
  })
  void overlapsWhatShowsSomeOfTheSameCharacters(
      String article, int paragraph, int start, int end, boolean expected) {
    Excerpt one = excerpt("a", 1, 4, 10);
    Excerpt other = excerpt(article, paragraph, start, end);

    assertThat(one.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(one)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 3, 0, 3",
    "1, -1, 3, 0, 3",
    "1, 3, 3, 0, 3",
    "1, 0, 3, -1, 3",
    "1, 0, 3, 2, 2",
    "1, 0, 3, 0, 4"
  })
  void refusesAPlaceThatCannotBe(int paragraph, int start, int end, int keyStart, int keyEnd) {
    assertThatThrownBy(
            () -> new Excerpt(new ArticleId("a"), paragraph, start, end, "abc", keyStart, keyEnd))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mayShowFewerCharactersThanItsPlaceHas() {
    Excerpt cut = new Excerpt(new ArticleId("a"), 1, 0, 30, "a \u2026 b", 0, 5);

    assertThat(cut.text()).hasSizeLessThan(cut.end() - cut.start());
  }

  private static Excerpt excerpt(String article, int paragraph, int start, int end) {
    String text = "x".repeat(end - start);
    return new Excerpt(new ArticleId(article), paragraph, start, end, text, 0, text.length());
  }
}
