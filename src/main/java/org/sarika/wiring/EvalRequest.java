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

  /**
   * A run.
   *
   * @param folders one for each question set
   * @param split which questions
   * @param answerAlways whether to show excerpts also below the bar of confidence
   * @param outputs where to write one line for each question; null for nowhere
   */
  public EvalRequest(
      List<Path> folders, Split split, boolean answerAlways, @Nullable Path outputs) {
    this.folders = List.copyOf(folders);
    this.split = split;
    this.answerAlways = answerAlways;
    this.outputs = outputs;
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

  /** Which questions of a set. */
  public enum Split {
    DEV,
    ALL
  }
}
