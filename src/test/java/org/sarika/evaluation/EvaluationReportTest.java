package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {
  private final EvaluationReport report =
      new EvaluationReport(
          "bay",
          new Metrics(
              List.of(
                  new ScoredQuestion("fact", true, false, Double.NaN, Map.of("hits@1", 1.0)),
                  new ScoredQuestion("", false, true, Double.NaN, Map.of()))),
          new EvaluationRun(List.of(), List.of(1.0, 2.0)));

  @Test
  void alignsTheColumnsOfTheTypes() {
    String table = report.table(true);

    assertThat(table.lines().toList())
        .startsWith(
            "bay                       all       -     fact",
            "n                           2       1        1",
            "n_answerable                1       0        1",
            "n_unanswerable              1       1        0",
            "hits@1                 1.0000       -   1.0000")
        .endsWith("milliseconds a question: half within 1.0, 95 % within 2.0, the slowest 2.0");
  }

  @Test
  void showsOneColumnWhereTypesAreNotAskedFor() {
    String table = report.table(false);

    assertThat(table.lines().findFirst()).hasValue("bay                       all");
  }

  @Test
  void writesTheSameForPrograms() {
    assertThat(report.json(false))
        .startsWith("{\"set\":\"bay\",\"metrics\":{\"n\":2,\"n_answerable\":1,")
        .contains("\"types\":{}")
        .endsWith("\"millis\":{\"p50\":1,\"p95\":2,\"p99\":2,\"max\":2}}");
  }
}
