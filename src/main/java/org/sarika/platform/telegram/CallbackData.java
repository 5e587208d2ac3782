package org.sarika.platform.telegram;

import java.util.Optional;
import org.sarika.chat.Action;

/** What a button of ours carries: {@code <kind>:<turn id>:<number>}, at most 64 bytes. */
record CallbackData(Action action, String turn, int number) {
  String write() {
    return action + turn + number;
  }

  /** Empty for what is none of ours. */
  static Optional<CallbackData> read(String data) {
    return Optional.empty();
  }
}
