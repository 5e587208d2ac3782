package org.sarika.ingest;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What {@code check} has to say about a line.
 *
 * @param file the file, as the operator named its folder
 * @param line from 1
 * @param severity how bad it is
 * @param message one sentence without a full stop
 */
public record Finding(Path file, int line, Severity severity, String message) {
  /** How bad a finding is. */
  public enum Severity {
    /** Something is left out until it is mended. */
    ERROR,
    /** Worth a look. */
    WARNING
  }

  static Finding error(Problem problem) {
    return of(problem, Severity.ERROR);
  }

  static Finding warning(Problem problem) {
    return of(problem, Severity.WARNING);
  }

  private static Finding of(Problem problem, Severity severity) {
    return new Finding(
        problem.file(), problem.line(), severity, problem.field() + ": " + problem.message());
  }

  /** A warning about a paragraph. */
  static Finding at(ArticleFile file, int paragraph, String message) {
    return new Finding(
        file.file(),
        file.lines().get(paragraph - 1),
        Severity.WARNING,
        "paragraph %d: %s".formatted(paragraph, message));
  }

  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, severity.name().toLowerCase(Locale.ROOT), message);
  }
}
