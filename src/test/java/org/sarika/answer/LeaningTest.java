package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He paid for the pier.",
        "“They paid,” said Dara.",
        "This was refused.",
        "But nobody paid.",
        "Its roof leaks."
      })
  void sentencesBeginWithAWordThatStandsForSomethingSaidBefore(String sentence) {
    assertThat(Leaning.isIn(sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Theodora paid for it.", "The board said that he paid.", "Hers is the pier.", "''"})
  void othersStandAlone(String sentence) {
    assertThat(Leaning.isIn(sentence)).isFalse();
  }
}
