package org.sarika.platform.telegram;

import java.util.List;

/** Rows of buttons below a message. */
record Keyboard(List<List<Key>> rows) {
  static final Keyboard NONE = new Keyboard(List.of());

  Keyboard {
    rows = rows.stream().map(List::copyOf).filter(row -> !row.isEmpty()).toList();
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }
}
