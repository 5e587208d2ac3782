package org.sarika.platform;

import java.util.Locale;

/** How a constant is called among the texts. */
final class Key {
  private Key() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
