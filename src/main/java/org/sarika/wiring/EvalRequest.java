package org.sarika.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Question sets to run and how. */
public final class EvalRequest {
  private final List<Path> folders;
  private final Split split;
  private final boolean answerAlways;
  private final @Nullable Path outputs;
  private final @Nullable Path report;
  private final @Nullable Path against;

  /**
   * A run.
   *
   * @param folders one for each question set
   * @param split which questions
   * @param answerAlways whether to show excerpts also below the bar of confidence
   * @param outputs where to write one line for each question; null for nowhere
   * @param report folder for a page with figures and the run itself; null for none
   * @param against an earlier run to compare with; null for none
   */
  public EvalRequest(
      List<Path> folders,
      Split split,
      boolean answerAlways,
      @Nullable Path outputs,
      @Nullable Path report,
      @Nullable Path against) {
    this.folders = List.copyOf(folders);
    this.split = split;
    this.answerAlways = answerAlways;
    this.outputs = outputs;
    this.report = report;
    this.against = against;
  }

  /** One for each question set. */
  public List<Path> folders() {
    return folders;
  }

  /** Which questions. */
  public Split split() {
    return split;
  }

  /** Whether to show excerpts also below the bar of confidence. */
  public boolean answerAlways() {
    return answerAlways;
  }

  /** Where to write one line for each question. */
  public Optional<Path> outputs() {
    return Optional.ofNullable(outputs);
  }

  /** Folder for a page with figures and the run itself. */
  public Optional<Path> report() {
    return Optional.ofNullable(report);
  }

  /** What an earlier run's {@code --outputs} or report left. */
  public Optional<Path> against() {
    return Optional.ofNullable(against);
  }

  /** Which questions of a set. */
  public enum Split {
    DEV,
    ALL
  }
}
