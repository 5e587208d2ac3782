package org.sarika.delivery;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.function.BooleanSupplier;

/** Waits for something to end, but not for ever. */
final class Patience {
  private Patience() {}

  /**
   * Waits until it is so, the time is over or the thread is interrupted, which it then still is.
   *
   * @param change signalled whenever it may have become so; its lock is the caller's
   * @return whether it is so; false if interrupted
   */
  static boolean until(BooleanSupplier isSo, Condition change, Duration most) {
    long left = most.toNanos();
    try {
      while (!isSo.getAsBoolean() && left > 0) {
        left = change.awaitNanos(left);
      }
      return isSo.getAsBoolean();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
