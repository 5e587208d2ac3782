package org.sarika.answer.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarika.answer.contrast.Difference.Matter;
import org.sarika.knowledge.PublicationDate;

class ContrastTest {
  @Test
  void givesTheWordsOfBothSides() {
    assertThat(
            between(
                "How many ships came?",
                "The navy said that 27 ships came to the harbour.",
                "In all 37 ships came to the harbour."))
        .contains(new Difference(Matter.NUMBER, "27 ships", "37 ships"));
  }

  @Test
  void explainsFiguresOfOtherTimes() {
    assertThat(
            between(
                "How many ships came?",
                "Between 2016 and 2018 27 ships came to the harbour.",
                "From 2003 to 2019 37 ships came to the harbour."))
        .contains(new Difference(Matter.PERIODS, "27 ships", "37 ships"));
  }

  @Test
  void leavesATimeThatOnlyComparesAside() {
    assertThat(
            between(
                "How large was the harvest?",
                "The harvest came to 40 tonnes in 2019, more than in 2018.",
                "The harvest came to 30 tonnes in 2018."))
        .map(Difference::matter)
        .contains(Matter.PERIODS);
  }

  @Test
  void saysNothingOfWhatNobodyAsked() {
    assertThat(
            between(
                "Who is the abbot?",
                "The navy sent 27 ships to the harbour.",
                "The navy sent 37 ships to the harbour."))
        .isEmpty();
  }

  @Test
  void looksForDatesOnlyWhereOneIsAsked() {
    String one = "The pier was opened on 4 May 2019.";
    String other = "The pier was opened on 9 May 2019.";

    assertThat(between("When was the pier opened?", one, other)).isPresent();
    assertThat(between("Who saw the pier?", one, other)).isEmpty();
  }

  @Test
  void readsACorrectionAgainstItsSentence() {
    assertThat(
            Contrast.correction(
                statement("The navy sent 27 ships."), statement("It was 17 ships in fact.")))
        .contains(new Difference(Matter.NUMBER, "27 ships", "17 ships"));
  }

  private static Optional<Difference> between(String question, String one, String other) {
    return new Contrast(question).between(statement(one), statement(other));
  }

  private static Statement statement(String text) {
    return new Statement(text, PublicationDate.parse("2019-06-12"));
  }
}
