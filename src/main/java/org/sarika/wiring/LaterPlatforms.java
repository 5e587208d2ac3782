package org.sarika.wiring;

import java.util.List;
import org.sarika.settings.Settings;

/** Says the truth about platforms that are not there yet. */
final class LaterPlatforms {
  private static final String NOT_BUILT = "its token is set, but this edge is not built yet";

  private LaterPlatforms() {}

  /** A part for each platform: off, and why. */
  static List<Part> parts(Settings settings) {
    return List.of(part("slack", settings.slack().isWanted(), "SLACK_BOT_TOKEN"));
  }

  private static Part part(String name, boolean wanted, String token) {
    return new Part(name, Part.State.OFF, wanted ? NOT_BUILT : token + " is not set");
  }
}
