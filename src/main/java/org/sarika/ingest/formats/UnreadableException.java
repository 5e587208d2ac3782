package org.sarika.ingest.formats;

/** A file or page gives no document; the message is what a curator reads after its name. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param message one sentence: what is wrong and what to do
   */
  public UnreadableException(String message) {
    super(message);
  }
}
