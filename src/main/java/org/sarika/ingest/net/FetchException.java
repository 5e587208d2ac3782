package org.sarika.ingest.net;

/** An address gave nothing that could be read; the message is one sentence to be shown. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  FetchException(String sentence) {
    super(sentence);
  }

  FetchException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
