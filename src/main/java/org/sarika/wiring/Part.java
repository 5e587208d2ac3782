package org.sarika.wiring;

import org.sarika.lifecycle.Health;

/**
 * A part of the service and how it fares.
 *
 * @param name such as {@code store} or {@code telegram}
 * @param state whether it works
 * @param detail one sentence: where it is, why it is off, or what to do
 */
public record Part(String name, State state, String detail) {
  /** On, or broken, with what its health says. */
  static Part of(String name, Health health) {
    return new Part(name, health.ok() ? State.ON : State.BROKEN, health.detail());
  }

  /** How it fares. */
  public enum State {
    ON,
    OFF,
    BROKEN
  }
}
