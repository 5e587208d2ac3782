package org.sarika.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sarika.control.ControlClient;
import org.sarika.settings.Settings;
import org.sarika.storage.Restore;

/** The real parts, joined. */
public final class Service implements Program {
  private final Clock clock;

  /**
   * The whole program.
   *
   * @param clock tells which day it is for askers and how old conversations are
   */
  public Service(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Formats formats() {
    return new TextAndJson();
  }

  @Override
  public Desk open(Settings settings, Progress progress) {
    return OpenDesk.open(settings, clock, progress);
  }

  @Override
  public Checked check(Settings settings, boolean fix) {
    return new KnowledgeLint(settings.knowledge(), clock).run(fix);
  }

  @Override
  public List<Part> examine(Settings settings) {
    return new Examination(settings, clock).run();
  }

  @Override
  public Optional<Orders.Done> order(Settings settings, List<String> arguments) {
    try {
      return ControlClient.send(settings.data(), arguments)
          .map(done -> new Orders.Done(done.code(), done.out(), done.err()));
    } catch (IOException e) {
      throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Restored restore(Settings settings, Path backup, boolean force) {
    Restore.Restored done = Restore.from(backup, settings.data(), force, clock.instant());
    boolean moved = !done.aside().equals(settings.data().toAbsolutePath().normalize());
    return new Restored(done.articles(), settings.data(), moved ? done.aside() : settings.data());
  }

  @Override
  public Evaluated evaluate(Settings settings, EvalRequest request, Progress progress) {
    return new QuestionSets(settings, clock).evaluate(request, progress);
  }

  @Override
  public List<String> calibrate(
      Settings settings, List<Path> folders, Path out, Progress progress) {
    return new ConfidenceFitting(settings, clock).fit(folders, out, progress);
  }
}
