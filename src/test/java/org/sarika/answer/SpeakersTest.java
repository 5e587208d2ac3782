package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sok Dara said the port was shut.|Sok Dara",
        "Sok Dara, a spokesman for the harbour, said the port was shut.|Sok Dara",
        "Maria de Leon told reporters about it.|Maria de Leon",
        "\u201cThe port is shut,\u201d said Sok Dara.|Sok Dara",
        "\"The port is shut,\" warned Ambassador Lea Stone.|Ambassador Lea Stone",
        "The port is shut, according to Sok Dara.|Sok Dara",
        "According to the Harbour Board, the port is shut.|Harbour Board",
        "Yesterday J. P. O\u2019Neill denied it.|J. P. O\u2019Neill",
        "Jean-Luc Roche insisted on it.|Jean-Luc Roche",
        "He said that Lea Stone confirmed it.|Lea Stone",
        "On Monday Sok Dara announced it.|Sok Dara",
        "But Sok Dara denied it.|Sok Dara",
        "It is shut, according to Lea Stone Jr.|Lea Stone Jr.",
      })
  void namesWhoTheSentenceSaysSpoke(String sentence, String speaker) {
    assertThat(Speakers.in(sentence)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said the port was shut.",
        "They announced it on Monday.",
        "But she denied it.",
        "The port was shut on Monday.",
        "It said nothing.",
        "the harbour board said so",
        "Sok Dara walked home.",
        "",
      })
  void namesNobodyWhereTheSentenceDoesNot(String sentence) {
    assertThat(Speakers.in(sentence)).isEmpty();
  }
}
