package org.sarika.control;

import java.util.List;

/** Runs commands for another process. Called by many threads. */
@FunctionalInterface
public interface Orders {
  /**
   * Runs one to its end; never throws.
   *
   * @param arguments as on the command line; paths are absolute
   */
  Done obey(List<String> arguments);
}
