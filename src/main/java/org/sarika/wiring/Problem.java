package org.sarika.wiring;

/**
 * Something wrong in a file.
 *
 * @param severity whether the file is left out for it
 * @param place file, line and field, such as {@code articles/a.md:3: published}
 * @param message one sentence without a full stop
 */
public record Problem(Severity severity, String place, String message) {
  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** Whether the file was left out. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
