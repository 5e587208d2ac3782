package org.sarika.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sarika.wiring.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the data folder. */
@Command(
    name = "restore",
    description = {
      "Checks a backup and puts it into the data folder, which has to be empty and not in use.",
      "With --force what is there is moved aside, not deleted."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "made with backup")
  private Path file = Path.of("");

  @Option(names = "--force", description = "also if the data folder is not empty")
  private boolean force;

  RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Restored done = session.program().restore(session.settings(), file.toAbsolutePath(), force);
    session.print("%d articles restored into '%s'".formatted(done.articles(), done.data()));
    if (!done.aside().equals(done.data())) {
      session.print("what was there before is in '%s'".formatted(done.aside()));
    }
    return Exit.OK;
  }
}
