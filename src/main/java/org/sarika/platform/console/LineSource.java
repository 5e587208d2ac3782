package org.sarika.platform.console;

import java.io.IOException;
import java.util.Optional;

/** Where the asker's lines come from. */
interface LineSource extends AutoCloseable {
  /** The next line; empty when the asker has left. */
  Optional<String> next() throws IOException;

  /** Erases what was typed before, where that is kept. */
  default void forget() throws IOException {}

  @Override
  void close() throws IOException;
}
