package org.sarika.cli;

import java.util.concurrent.Callable;
import org.sarika.wiring.Checked;
import org.sarika.wiring.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lints the knowledge folder. */
@Command(
    name = "check",
    description =
        "Lints the knowledge folder, with file, line and field, and counts what it holds; exits 1 if"
            + " there are errors.")
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--fix",
      description = "first bring the article files into form; what they say stays the same")
  private boolean fix;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Checked checked = session.program().check(session.settings(), fix);
    checked.tidied().forEach(file -> session.print(file + ": brought into form"));
    for (Problem problem : checked.problems()) {
      session.print(Session.line(problem));
    }
    session.print(CheckedTable.of(checked, session.shell().columns()));
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
