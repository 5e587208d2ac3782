package org.sarika.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sarika.settings.Settings;
import org.sarika.settings.SettingsTable;
import org.sarika.wiring.Part;
import picocli.CommandLine.Command;

/** Shows what is configured and whether it works. */
@Command(
    name = "doctor",
    description = "Shows settings and parts, and what to do; exits 1 if something is broken.")
final class DoctorCommand implements Callable<Integer> {
  private final Session session;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Settings settings = session.settings();
    SettingsTable.effective(settings)
        .forEach((name, value) -> session.print("%-22s %s".formatted(name, value)));
    List<Part> parts = session.program().examine(settings);
    session.print("\n" + PartsTable.of(parts, session.shell().coloursOut()));
    boolean broken = parts.stream().anyMatch(part -> part.state() == Part.State.BROKEN);
    return broken ? Exit.FAULT : Exit.OK;
  }
}
