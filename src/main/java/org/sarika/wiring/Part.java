package org.sarika.wiring;

/**
 * A part of the service and how it fares.
 *
 * @param name such as {@code store} or {@code telegram}
 * @param state whether it works
 * @param detail one sentence: where it is, why it is off, or what to do
 */
public record Part(String name, State state, String detail) {
  /** How it fares. */
  public enum State {
    ON,
    OFF,
    BROKEN
  }
}
