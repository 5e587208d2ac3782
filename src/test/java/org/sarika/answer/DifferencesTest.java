package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.time.TimeScope;

class DifferencesTest {
  private static final Question NOW =
      Question.of("Is the river exercise still suspended?", Samples.TODAY)
          .with(new TimeScope(List.of(), TimeScope.Order.BEST, true, false));

  private final Citation old =
      citation(1, "2017-01-05", "The annual river exercise was suspended.");
  private final Citation recent =
      citation(2, "2025-10-05", "The annual river exercise was resumed.");

  @Test
  void showsTheNewestFirstWhereItOvertakesTheOther() {
    Differences found = Differences.among(NOW, List.of(old, recent));

    assertThat(found.citations()).containsExactly(recent.numbered(1), old.numbered(2));
    assertThat(found.remarks())
        .containsExactly(
            new Disagreement(
                "overtaken",
                List.of(
                    new Disagreement.Side(1, recent.excerpt().key()),
                    new Disagreement.Side(2, old.excerpt().key()))));
  }

  @Test
  void keepsTheOrderWhereNothingIsOvertaken() {
    Question past = Question.of("When was the river exercise suspended?", Samples.TODAY);

    Differences found = Differences.among(past, List.of(old, recent));

    assertThat(found.citations()).containsExactly(old, recent);
    assertThat(found.remarks()).isEmpty();
  }

  @Test
  void tellsWhoHeldAnOfficeBeforeTheOneWhoHoldsItNow() {
    Question who = Question.of("Who is the interior minister?", Samples.TODAY);
    Citation then = citation(1, "2004-01-05", "Interior Minister Vanna Chea opened the pier.");
    Citation now =
        citation(2, "2025-10-05", "Deputy Prime Minister Dara Sok, the interior minister, came.");

    assertThat(Differences.among(now(who), List.of(then, now)).remarks())
        .containsExactly(
            new Disagreement(
                "overtaken",
                List.of(
                    new Disagreement.Side(1, "Dara Sok"), new Disagreement.Side(2, "Vanna Chea"))));
  }

  @Test
  void takesADeputyForNoHolder() {
    Question who = Question.of("Who is the prime minister?", Samples.TODAY);
    Citation then = citation(1, "2025-01-05", "Deputy Prime Minister Vanna Chea opened the pier.");
    Citation now = citation(2, "2025-10-05", "Prime Minister Dara Sok opened the road.");

    assertThat(Differences.among(now(who), List.of(then, now)).remarks()).isEmpty();
  }

  private static Question now(Question question) {
    return question.with(new TimeScope(List.of(), TimeScope.Order.BEST, true, false));
  }

  private static Citation citation(int number, String published, String sentence) {
    return Samples.citation(
        number, Samples.article("a" + number, published, sentence), sentence, "");
  }
}
