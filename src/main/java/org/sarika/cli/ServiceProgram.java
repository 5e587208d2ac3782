package org.sarika.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sarika.settings.Settings;
import org.sarika.wiring.Checked;
import org.sarika.wiring.Desk;
import org.sarika.wiring.EvalRequest;
import org.sarika.wiring.Evaluated;
import org.sarika.wiring.Formats;
import org.sarika.wiring.Orders;
import org.sarika.wiring.Part;
import org.sarika.wiring.Program;
import org.sarika.wiring.Progress;
import org.sarika.wiring.Restored;

/** The program of a service that has its desk open already. */
final class ServiceProgram implements Program {
  private final Program program;
  private final Desk desk;

  ServiceProgram(Program program, Desk desk) {
    this.program = program;
    this.desk = desk;
  }

  @Override
  public Formats formats() {
    return program.formats();
  }

  @Override
  public Desk open(Settings settings, Progress progress) {
    return desk;
  }

  @Override
  public Checked check(Settings settings, boolean fix) {
    return program.check(settings, fix);
  }

  @Override
  public List<Part> examine(Settings settings) {
    return program.examine(settings);
  }

  /** It is the service itself. */
  @Override
  public Optional<Orders.Done> order(Settings settings, List<String> arguments) {
    return Optional.empty();
  }

  @Override
  public Restored restore(Settings settings, Path backup, boolean force) {
    return program.restore(settings, backup, force);
  }

  @Override
  public Evaluated evaluate(Settings settings, EvalRequest request, Progress progress) {
    return program.evaluate(settings, request, progress);
  }

  @Override
  public List<String> calibrate(
      Settings settings, List<Path> folders, Path out, Progress progress) {
    return program.calibrate(settings, folders, out, progress);
  }
}
