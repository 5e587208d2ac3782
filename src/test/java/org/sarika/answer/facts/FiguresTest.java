package org.sarika.answer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.PublicationDate;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "twenty-seven ships|27 ships",
        "two hundred and six ships|206 ships",
        "two dozen ships|24 ships",
        "half a million euros|500,000 euros",
        "$1.2 billion|$1,180 million",
        "about 2,000 ships|1,986 ships",
        "more than 40 ships|41 ships",
        "at least 12 ships|15 ships",
        "up to 200 ships|164 ships",
        "between 500 and 700 ships|600 ships",
        "two tons of rice|1.8 tonnes of rice",
        "80 miles|129 kilometers",
        "40 percent|40 per cent",
        "thousands of ships|4,000 ships",
        "27 warships|27 vessels",
      })
  void readsTheSameNumberInOtherWords(String one, String other) {
    Figure left = figure(one);
    Figure right = figure(other);

    assertThat(left.isOf(right)).isTrue();
    assertThat(left.meets(right)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27 ships|37 ships",
        "$1.2 billion|$1.4 billion",
        "more than 40 ships|39 ships",
        "fewer than 40 ships|41 ships",
        "12 percent|15 percent",
      })
  void tellsNumbersApart(String one, String other) {
    assertThat(figure(one).isOf(figure(other))).isTrue();
    assertThat(figure(one).meets(figure(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27 ships|27 sailors",
        "5 percent|5 percentage points",
        "$5|5 percent",
        "12 people killed|12 people injured",
        "46 of the 58 seats|58 seats",
      })
  void tellsUnitsApart(String one, String other) {
    List<Figure> left = figures(one);

    assertThat(left)
        .noneMatch(it -> it.isOf(figures(other).getFirst()) && !it.whole() && it.low() == 58);
    assertThat(
            left.getFirst().isOf(figures(other).getFirst())
                && left.getFirst().meets(figures(other).getFirst()))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Resolution 745 set up the mission.",
        "They met at 9 a.m.",
        "They met on 5 May 2019.",
        "In the 1990s they met.",
        "លេខ ២៧ ships",
      })
  void takesNoNameDateOrForeignDigitForAFigure(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void givesThePlaceOfItsWords() {
    String text = "The navy sent $2.5 million worth of 27 US warships.";

    assertThat(figures(text))
        .extracting(it -> text.substring(it.start(), it.end()))
        .containsExactly("$2.5 million", "27 US warships");
  }

  private static Figure figure(String text) {
    return figures(text).getFirst();
  }

  private static List<Figure> figures(String text) {
    return Figures.in(text, Moments.in(text, PublicationDate.parse("2019-06-12")));
  }
}
