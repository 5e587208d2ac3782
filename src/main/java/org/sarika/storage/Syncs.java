package org.sarika.storage;

import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;

/**
 * Puts on disk what was committed, and counts how often. The count stands in the database, and then
 * beside it in the {@link Witness}: a database that holds a smaller one has lost something, be it
 * articles, conversations or messages. Used on the writer's thread.
 */
final class Syncs {
  private final Handle handle;
  private final LongConsumer witness;
  private long count;

  /**
   * Reads the count.
   *
   * @param handle on the writer's connection
   * @param witness given each count that is on disk
   */
  Syncs(Handle handle, LongConsumer witness) {
    this.handle = handle;
    this.witness = witness;
    count = count(handle);
  }

  /** How often what this connection sees was synced. */
  static long count(Handle handle) {
    return handle
        .createQuery("SELECT number FROM meta WHERE name = 'syncs'")
        .mapTo(Long.class)
        .one();
  }

  void sync() {
    handle.execute("UPDATE meta SET number = ? WHERE name = 'syncs'", count + 1);
    handle.execute("CHECKPOINT SYNC");
    count++;
    witness.accept(count);
  }
}
