package org.sarika.wiring;

import java.util.List;
import org.sarika.settings.Settings;

/** What is to be said of the chat platforms, which have no edge yet. */
final class ChatEdges {
  private ChatEdges() {}

  static List<Part> of(Settings settings) {
    return List.of(
        part("telegram", settings.telegram().isWanted(), "TELEGRAM_BOT_TOKEN"),
        part("slack", settings.slack().isWanted(), "SLACK_BOT_TOKEN"));
  }

  private static Part part(String name, boolean wanted, String token) {
    return wanted
        ? new Part(name, Part.State.BROKEN, "this version cannot connect yet: unset " + token)
        : new Part(name, Part.State.OFF, token + " is not set");
  }
}
