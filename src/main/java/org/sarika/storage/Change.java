package org.sarika.storage;

import org.jdbi.v3.core.Handle;

/** A transaction's work, for the one thread that writes. */
interface Change<T> {
  /** Does the work; what it throws undoes it. */
  Made<T> apply(Handle handle);

  /**
   * What a transaction did.
   *
   * @param result for who asked
   * @param changed whether anything is different now, so that it has to be synced
   */
  record Made<T>(T result, boolean changed) {
    static <T> Made<T> changed(T result) {
      return new Made<>(result, true);
    }

    static <T> Made<T> unchanged(T result) {
      return new Made<>(result, false);
    }

    /** Of so many rows. */
    static Made<Integer> rows(int count) {
      return new Made<>(count, count > 0);
    }
  }
}
