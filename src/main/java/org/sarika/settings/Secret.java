package org.sarika.settings;

/**
 * A token that never reaches a log or a screen.
 *
 * @param value the token; empty if not set
 */
public record Secret(String value) {
  /** Whether the operator gave it. */
  public boolean isSet() {
    return !value.isEmpty();
  }

  @Override
  public String toString() {
    return isSet() ? "set, hidden" : "not set";
  }
}
