package org.sarika.wiring;

/** Told how far a long piece of work is. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (what, total) -> () -> {};

  /**
   * Work begins.
   *
   * @param what such as {@code import}
   * @param total how many steps; -1 if not known
   */
  Task start(String what, long total);

  /** One piece of work; closing it says that it ended. */
  @FunctionalInterface
  interface Task extends AutoCloseable {
    /** One more step is done; any thread may say so. */
    default void step() {}

    @Override
    void close();
  }
}
