package org.sarika.cli;

import java.util.concurrent.Callable;
import org.sarika.wiring.Checked;
import org.sarika.wiring.Problem;
import picocli.CommandLine.Command;

/** Lints the knowledge folder. */
@Command(
    name = "check",
    description =
        "Lints the knowledge folder, with file, line and field; exits 1 if there are errors.")
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Checked checked = session.program().check(session.settings());
    for (Problem problem : checked.problems()) {
      session.print(Session.line(problem));
    }
    long errors = checked.problems().stream().filter(Problem::isError).count();
    session.print(
        "%s, %s, %s"
            .formatted(
                counted(checked.articles(), "article"),
                counted(errors, "error"),
                counted(checked.problems().size() - errors, "warning")));
    return errors == 0 ? Exit.OK : Exit.FAULT;
  }

  private static String counted(long number, String what) {
    return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }
}
