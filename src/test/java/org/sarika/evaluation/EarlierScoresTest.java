package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.evaluation.Comparison.Verdict;
import org.sarika.json.EarlierRun;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;

class EarlierScoresTest {
  private final List<EvaluationQuestion> questions =
      List.of(question("a", "gold"), question("b", "gold"), question("c", "gold"));
  private final Scorer scorer = new Scorer(id -> "");
  private final Metrics before =
      scorer.score(questions, List.of(output("a", "gold"), output("b", "gold"), output("c", "x")));
  private final Metrics after =
      scorer.score(questions, List.of(output("a", "x"), output("b", "gold"), output("c", "gold")));

  @Test
  void findsARunThatWasKeptTheSame() {
    Comparison comparison = kept(questions, before).compare("bay", questions, scorer, before);

    assertThat(comparison.figures().values())
        .extracting(Comparison.Figure::verdict)
        .containsOnly(Verdict.SAME, Verdict.NONE);
    assertThat(comparison.changedByChance()).isEqualTo(1);
    assertThat(comparison.earlier().values()).containsEntry("hits@4", 2 / 3.0);
  }

  @Test
  void saysWhichQuestionsChanged() {
    Comparison comparison = kept(questions, before).compare("bay", questions, scorer, after);

    assertThat(comparison.newlyRight()).containsExactly(new Comparison.Changed("c", "fact", "en"));
    assertThat(comparison.newlyWrong()).containsExactly(new Comparison.Changed("a", "fact", "en"));
  }

  @Test
  void scoresOutputsOfAnEarlierRun() {
    EarlierRun run =
        new EarlierRun("o.jsonl", List.of(), List.of(output("b", "x"), output("other", "x")));

    Comparison comparison = new EarlierScores(run).compare("bay", questions, scorer, after);

    assertThat(comparison.asked()).isEqualTo(3);
    assertThat(comparison.compared()).isEqualTo(1);
    assertThat(comparison.newlyRight()).extracting(Comparison.Changed::id).containsExactly("b");
  }

  @Test
  void leavesOutQuestionsWhoseAnswersHaveChangedSince() {
    List<EvaluationQuestion> edited = new ArrayList<>(questions);
    edited.set(0, question("a", "another"));

    Comparison comparison = kept(edited, before).compare("bay", questions, scorer, after);

    assertThat(comparison.compared()).isEqualTo(2);
    assertThat(comparison.newlyWrong()).isEmpty();
  }

  @Test
  void refusesARunOfOtherQuestions() {
    EarlierScores other = kept(questions, before);

    assertThatThrownBy(() -> other.compare("river", questions, scorer, after))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'run.jsonl' holds none of the questions of 'river' as they stand: give a run of the same questions");
  }

  private static EarlierScores kept(List<EvaluationQuestion> questions, Metrics metrics) {
    return new EarlierScores(
        new EarlierRun("run.jsonl", RunFile.lines("bay", questions, metrics), List.of()));
  }

  private static EvaluationQuestion question(String id, String gold) {
    return new EvaluationQuestion(
        id,
        List.of("which?"),
        "fact",
        true,
        List.of(),
        List.of(gold),
        List.of(),
        List.of(),
        List.of(),
        "",
        "");
  }

  private static OutputLine output(String id, String retrieved) {
    return new OutputLine(id, List.of(retrieved), List.of(), false, 1 / 3.0);
  }
}
