package org.sarika.platform.telegram;

import java.util.List;

/** The commands that Telegram offers to askers, in their languages. */
final class CommandLists {
  private CommandLists() {}

  /** One {@code setMyCommands} for each language and kind of chat. */
  static List<Outgoing> all() {
    return List.of();
  }
}
