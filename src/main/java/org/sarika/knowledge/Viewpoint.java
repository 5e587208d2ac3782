package org.sarika.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From where an article speaks. */
public enum Viewpoint {
  US_GOVERNMENT,
  CAMBODIA_GOVERNMENT,
  PRO_GOVERNMENT,
  OPPOSITION,
  INDEPENDENT,
  WIRE,
  THINK_TANK,
  CHINESE_STATE,
  COURT_OR_LAW;

  /** The viewpoint of this label in any case. */
  public static Optional<Viewpoint> find(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equalsIgnoreCase(label)).findFirst();
  }

  /** The word in front matter, in JSON and on the screen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
