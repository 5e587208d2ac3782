package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.Samples;
import org.sarika.retrieval.Hit;

class PlainWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Who repaired the pier in Elm Port?, The repairs of the pier were paid for., 1",
    "Who repaired the pier in Elm Port?, Elm Port has a pier., 0.5",
    "Who repaired the pier in Elm Port?, Elm Port is a town., 0",
    "Whom did Ann Pell meet?, Ann Pell met Bo Tamm., 1",
    "Whom did Ann Pell meet?, Ann Pell wrote to Bo Tamm., 0",
    "Who deported Bo Tamm?, Seven DEPORTEES were flown home., 1",
    "Who won the aid?, Laid there and a wonder came., 0",
    "Who won the aid?, The board wins aid., 1"
  })
  void areToldWhereATextHasThemInAnyForm(String question, String text, double share) {
    assertThat(PlainWords.of(question).shareIn(text)).isCloseTo(share, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "On which day was it?",
    "How much money is it now?",
    "Who is Ann Pell of Elm Port?",
    "Who was Anton de Vries?"
  })
  void areNeitherNamesNorTheKindOfThingAskedFor(String question) {
    assertThat(PlainWords.of(question).shareIn("It rained.")).isEqualTo(1);
  }

  @Test
  void areMissingWhereNeitherTheThreeBestSentencesNorTheirTitlesHaveThem() {
    PlainWords words = PlainWords.of("Who repaired and painted the lighthouse?");

    assertThat(missing(words, "It was repaired.", "A painter came.", "It rained.")).isEqualTo(1);
    assertThat(missing(words, "It rained.", "It rained.", "It rained.", "The lighthouse."))
        .isEqualTo(3);
    assertThat(words.shareWithout(1)).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(missing(PlainWords.of("Who sees a visit?"), "It rained.")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "The minister of public health came., true",
    "Health Minister Ann Pell came., true",
    "The prime minister spoke of roads and schools and of health., false",
    "The minister came., false"
  })
  void standTogetherWhereFewWordsAreBetween(String text, boolean together) {
    assertThat(PlainWords.of("the health minister").standTogetherIn(text)).isEqualTo(together);
  }

  private static int missing(PlainWords words, String... sentences) {
    Hit hit =
        new Hit(Samples.article("x", "2019-04-09", "W.").id(), 1, 1, 1, 1, 1, 1, 1, List.of());
    return words.missingIn(
        List.of(sentences).stream()
            .map(text ->
                new Candidate(
                    Samples.article("x", "2019-04-09", "Word."), hit, 0, false, text, true, 1))
            .toList());
  }
}
