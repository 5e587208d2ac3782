package org.sarika.wiring;

import java.nio.file.Path;
import java.util.List;
import org.sarika.settings.Settings;

/** Stands where the real parts will be joined. */
public final class Service implements Program {
  private static final String MISSING = "this build has no store yet";

  @Override
  public Formats formats() {
    throw new IllegalStateException(MISSING);
  }

  @Override
  public Desk open(Settings settings, Progress progress) {
    throw new IllegalStateException(MISSING);
  }

  @Override
  public Checked check(Settings settings) {
    throw new IllegalStateException(MISSING);
  }

  @Override
  public List<Part> examine(Settings settings) {
    return List.of(new Part("store", Part.State.BROKEN, MISSING));
  }

  @Override
  public Evaluated evaluate(Settings settings, EvalRequest request, Progress progress) {
    throw new IllegalStateException(MISSING);
  }

  @Override
  public List<String> calibrate(
      Settings settings, List<Path> folders, Path out, Progress progress) {
    throw new IllegalStateException(MISSING);
  }
}
