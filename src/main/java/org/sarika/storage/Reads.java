package org.sarika.storage;

import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sarika.knowledge.StorageException;

/** Reads through the pool: many at a time, each from a snapshot, none waiting for the writer. */
final class Reads {
  private final Jdbi pool;

  /**
   * Takes the pool.
   *
   * @param pool opens pooled connections, each a snapshot while a transaction lasts
   */
  Reads(Jdbi pool) {
    this.pool = pool;
  }

  /**
   * Reads in one transaction.
   *
   * @param what is read, for messages
   */
  <T> T read(String what, HandleCallback<T, RuntimeException> work) {
    try {
      return pool.inTransaction(work);
    } catch (JdbiException | IllegalArgumentException e) {
      throw new StorageException(Sentences.readFailed(what, e), e);
    }
  }
}
