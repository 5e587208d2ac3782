package org.sarika.wiring;

import java.util.List;
import org.sarika.wiring.Problem.Severity;

/** What the importer found wrong, as the commands show it. */
final class Problems {
  private Problems() {}

  static List<Problem> of(List<org.sarika.ingest.Problem> problems) {
    return problems.stream()
        .map(problem -> new Problem(Severity.ERROR, place(problem), problem.message()))
        .toList();
  }

  static Problem of(org.sarika.ingest.Finding finding) {
    Severity severity =
        switch (finding.severity()) {
          case ERROR -> Severity.ERROR;
          case WARNING -> Severity.WARNING;
        };
    return new Problem(severity, finding.file() + ":" + finding.line(), finding.message());
  }

  private static String place(org.sarika.ingest.Problem problem) {
    String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : "" + problem.file();
    return problem.field().isEmpty() ? place : place + ": " + problem.field();
  }
}
