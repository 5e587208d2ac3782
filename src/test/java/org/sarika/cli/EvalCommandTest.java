package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.sarika.evaluation.Comparison;
import org.sarika.evaluation.Comparison.Figure;
import org.sarika.evaluation.Comparison.Verdict;
import org.sarika.evaluation.Scorer;
import org.sarika.wiring.EvalRequest;
import org.sarika.wiring.Evaluated;

class EvalCommandTest {
  private final Run run = new Run();

  @Test
  void passesOnWhereTheReportGoesAndWhatToCompareWith() {
    int exit = run.sarika("eval", "birds", "--report", "out", "--against", "run.jsonl");

    EvalRequest request = run.program().evaluations().getFirst();
    assertThat(exit).isZero();
    assertThat(request.report()).contains(Path.of("out"));
    assertThat(request.against()).contains(Path.of("run.jsonl"));
  }

  @Test
  void showsTypesLanguagesAndWhatChanged() {
    run.program().measure(measured(10, worse()));

    int exit = run.sarika("eval", "birds", "--against", "run.jsonl");

    assertThat(exit).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
                       birds
            questions     10
            hits@4     0.500

            birds by type      n  hits@4
            fact               8   0.500
            unanswerable_near  2       -

            birds by language   n  hits@4
            km                 10   0.500

            birds against run.jsonl  before  after  change     95 % interval       p
            hits@4                    0.900  0.500  -0.400  -0.600 to -0.200  <0.001  worse
            AUROC                     0.800  0.800  +0.000  +0.000 to +0.000   1.000   same
            10 of 10 questions compared; 1 newly right, 2 newly wrong (p 1.000)
            newly right: a
            newly wrong: b c
            """);
  }

  @Test
  void failsOnARegressionInOneSentence() {
    run.program().measure(measured(10, worse()));

    int exit = run.sarika("eval", "birds", "--against", "run.jsonl", "--fail-on-regression");

    assertThat(exit).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "sarika: birds: worse than 'run.jsonl' by more than noise: hits@4 from 0.900 to 0.500 (p <0.001)\n");
  }

  @Test
  void passesWhereWhatIsWorseMayBeNoise() {
    run.program().measure(measured(10, new Figure(.9, .5, -.6, .1, .2, Verdict.NOISE)));

    int exit = run.sarika("eval", "birds", "--against", "run.jsonl", "--fail-on-regression");

    assertThat(exit).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void failsWhereTooFewQuestionsCanBeCompared() {
    run.program().measure(measured(7, new Figure(.9, .5, -.6, .1, .2, Verdict.NOISE)));

    int exit = run.sarika("eval", "birds", "--against", "run.jsonl", "--fail-on-regression");

    assertThat(exit).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "sarika: birds: 'run.jsonl' holds only 7 of the 10 questions as they stand: make it anew\n");
  }

  private static Figure worse() {
    return new Figure(.9, .5, -.6, -.2, .0005, Verdict.WORSE);
  }

  private static Evaluated measured(int compared, Figure hits) {
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put("hits@4", hits);
    figures.put("MAP", new Figure(.5, .5, 0, 0, 1, Verdict.NONE));
    figures.put("AUROC", new Figure(.8, .8, 0, 0, 1, Verdict.SAME));
    Comparison comparison =
        new Comparison(
            "run.jsonl",
            10,
            compared,
            figures,
            List.of(new Comparison.Changed("a", "fact", "km")),
            List.of(
                new Comparison.Changed("b", "fact", "km"),
                new Comparison.Changed("c", "fact", "km")),
            new Scorer(id -> "").score(List.of(), List.of()));
    Map<String, Map<String, Double>> types = new LinkedHashMap<>();
    types.put("fact", Map.of("n", 8.0, "hits@4", .5));
    types.put("unanswerable_near", Map.of("n", 2.0));
    return new Evaluated(
        List.of(
            new Evaluated.Row(
                "birds",
                10,
                Map.of("hits@4", .5),
                Map.of(),
                types,
                Map.of("km", Map.of("n", 10.0, "hits@4", .5)),
                Optional.of(comparison))));
  }
}
