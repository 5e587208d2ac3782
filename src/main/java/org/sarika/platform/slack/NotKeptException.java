package org.sarika.platform.slack;

/** What came could not be written to disk and has to come again. */
final class NotKeptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotKeptException(RuntimeException cause) {
    super("an update cannot be kept and has to come again", cause);
  }
}
