package org.sarika.ingest.net;

/** An address gave nothing that could be read; the message is one sentence to be shown. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param shown the address without what may be secret in it
   * @param reason why, after "cannot be fetched"
   */
  FetchException(String shown, String reason) {
    super("'%s' cannot be fetched: %s".formatted(shown, reason));
    this.reason = "cannot be fetched: " + reason;
  }

  /** What is wrong, where the address is named beside it. */
  public String reason() {
    return reason;
  }
}
