package org.sarika.ingest.feeds;

/** Bytes are no feed that can be read; the message is one sentence to be shown. */
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1L;

  FeedException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
