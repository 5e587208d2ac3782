package org.sarika.knowledge;

import java.util.Locale;

/** How far the curator trusts an article as a whole. */
public enum Reliability {
  HIGH,
  MEDIUM,
  LOW;

  /** The word in front matter, in JSON and on the screen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
