package org.sarika.cli;

import java.time.LocalDate;
import java.util.List;
import org.sarika.settings.Settings;
import org.sarika.wiring.Desk;
import org.sarika.wiring.Problem;
import org.sarika.wiring.Program;
import org.sarika.wiring.Progress;

/**
 * What every command works with.
 *
 * @param shell around it
 * @param program behind it
 */
record Session(Shell shell, Program program) {
  private static final int MOST_PROBLEMS = 5;

  Settings settings() {
    return Settings.read(shell.environment());
  }

  LocalDate today() {
    return LocalDate.now(shell.clock());
  }

  /** A bar on a terminal, nothing elsewhere. */
  Progress progress() {
    return shell.errIsTerminal() ? new BarProgress(shell) : Progress.NONE;
  }

  /** The desk; what was wrong with the knowledge folder is told and does not stop the rest. */
  Desk open() {
    Desk desk = program.open(settings(), progress());
    List<Problem> problems = desk.problems();
    problems.stream().limit(MOST_PROBLEMS).forEach(this::warn);
    if (problems.size() > MOST_PROBLEMS) {
      shell.err().printf("sarika: and %d more: run `check`%n", problems.size() - MOST_PROBLEMS);
    }
    return desk;
  }

  /** One line of results. False if nobody reads them any more, as behind {@code | head}. */
  boolean print(String text) {
    shell.out().println(text);
    return !shell.out().checkError();
  }

  /** One sentence about something wrong. */
  void complain(String sentence) {
    shell.err().println("sarika: " + sentence);
  }

  void warn(Problem problem) {
    complain(line(problem));
  }

  static String line(Problem problem) {
    String severity = problem.isError() ? "" : "warning: ";
    return problem.place().isEmpty()
        ? severity + problem.message()
        : problem.place() + ": " + severity + problem.message();
  }
}
