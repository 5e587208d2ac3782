package org.sarika.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sarika.wiring.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the data folder into one file. */
@Command(
    name = "backup",
    description = {
      "Writes all that is in the data folder and cannot be made again into one new file.",
      "It holds the key that hides who asked: keep it as safe as the data folder."
    })
final class BackupCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "a new file, such as sarika-2026-05-03.zip")
  private Path file = Path.of("");

  BackupCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Desk desk = session.open()) {
      desk.backup(file.toAbsolutePath());
      session.print("written to " + file);
      return Exit.OK;
    }
  }
}
