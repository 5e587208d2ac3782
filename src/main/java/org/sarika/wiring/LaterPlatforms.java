package org.sarika.wiring;

import java.util.ArrayList;
import java.util.List;
import org.sarika.settings.Settings;

/** Says the truth to an operator who set tokens of platforms that are not there yet. */
final class LaterPlatforms {
  private static final String NOT_BUILT = "its token is set, but this edge is not built yet";

  private LaterPlatforms() {}

  /** A part for each that is wanted; none for the others. */
  static List<Part> wanted(Settings settings) {
    List<Part> parts = new ArrayList<>();
    if (settings.telegram().isWanted()) {
      parts.add(new Part("telegram", Part.State.OFF, NOT_BUILT));
    }
    if (settings.slack().isWanted()) {
      parts.add(new Part("slack", Part.State.OFF, NOT_BUILT));
    }
    return parts;
  }
}
