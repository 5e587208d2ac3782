package org.sarika.knowledge;

import java.util.Locale;

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

  /** The word in front matter, in JSON and on the screen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
