package org.sarika.lifecycle;

/**
 * A part that holds resources. Constructors do no I/O beyond what opening needs; {@link #check()}
 * never throws; {@link #close()} may be called twice.
 */
public interface Component extends AutoCloseable {
  /** Says whether the part works now, in one sentence an operator can act on. */
  default Health check() {
    return Health.up();
  }

  @Override
  default void close() {}
}
