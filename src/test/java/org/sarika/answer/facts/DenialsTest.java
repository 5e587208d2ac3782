package org.sarika.answer.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.answer.facts.Denials.Side;

class DenialsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The navy invited the pilots.|invit|AFFIRMED",
        "The navy did not invite the pilots.|invit|DENIED",
        "The navy denied that it invited the pilots.|invit|DENIED",
        "The navy refused to invite the pilots.|invit|DENIED",
        "The navy was accused of inviting the pilots.|invit|OPEN",
        "The court acquitted the pilot.|guilt|DENIED",
        "The court found the pilot guilty.|guilt|AFFIRMED",
        "The navy cancelled the drill.|hold|DENIED",
        "The navy not only invited the pilots.|invit|AFFIRMED",
        "The drill harmed no pilots.|pilot|DENIED",
      })
  void tellsWhatIsAffirmedDeniedOrAlleged(String text, String stem, Side side) {
    assertThat(Denials.in(text)).containsEntry(stem, side);
  }
}
