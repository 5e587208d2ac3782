package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuperlativeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "which is the longest pier|The second-longest pier is at Oak Bay.",
        "which is the longest pier|It is the 3rd longest.",
        "what is the most common boat|The raft is the fourth most common boat.",
        "which is the longest pier|Elm and Oak are the second and third longest piers."
      })
  void findsAPlaceBehindTheOneAskedFor(String question, String sentence) {
    assertThat(Superlative.in(question).orElseThrow().isBehindIn(sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "which is the longest pier|The longest pier is at Oak Bay.",
        "which is the longest pier|It is the second largest boat.",
        "which is the longest pier|On the second day the longest pier broke."
      })
  void leavesAloneWhatLeadsAndWhatLeadsInSomethingElse(String question, String sentence) {
    assertThat(Superlative.in(question).orElseThrow().isBehindIn(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "which is the second longest pier",
        "when was the protest",
        "who owns the pier",
        "why the interest"
      })
  void isNoneWhereNothingThatLeadsIsAskedFor(String question) {
    assertThat(Superlative.in(question)).isEmpty();
  }
}
