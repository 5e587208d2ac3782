package org.sarika.ingest;

import java.util.List;

/** What a source holds, or one line of it. */
sealed interface Piece {
  /** How messages and the list of changes call it. */
  String name();

  /** A document with all its particulars. */
  record Complete(String name, Candidate candidate) implements Piece {}

  /** A Markdown file that says everything itself. */
  record WithFrontMatter(String name, ArticleFile file) implements Piece {}

  /** Nothing that could be stored, and why. */
  record Broken(String name, List<ImportResult.Reason> reasons) implements Piece {
    public Broken {
      reasons = List.copyOf(reasons);
    }

    static Broken of(String name, List<Problem> problems) {
      return new Broken(name, problems.stream().map(problem -> reason(name, problem)).toList());
    }

    private static ImportResult.Reason reason(String name, Problem problem) {
      String place = problem.line() > 0 ? name + ":" + problem.line() : name;
      String field = problem.field();
      return new ImportResult.Reason(
          field.isEmpty() ? place : place + ": " + field, problem.message());
    }
  }
}
