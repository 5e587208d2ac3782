package org.sarika.platform.slack;

import org.jspecify.annotations.Nullable;

/** Reads payloads of which Slack, or who forges them, may leave out anything. */
final class Payload {
  private Payload() {}

  /** The text; empty if it is absent. */
  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
