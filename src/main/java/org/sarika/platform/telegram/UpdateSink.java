package org.sarika.platform.telegram;

import java.util.List;

/** Takes updates over from Telegram. */
@FunctionalInterface
interface UpdateSink {
  /**
   * Returns when they are on disk: then Telegram is told that they came.
   *
   * @throws org.sarika.knowledge.StorageException if they could not be kept
   */
  void take(List<RawUpdate> updates);
}
