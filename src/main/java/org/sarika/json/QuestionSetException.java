package org.sarika.json;

/** A file of a question set cannot be read; the message says which, at which line, and why. */
public final class QuestionSetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QuestionSetException(String message) {
    super(message);
  }
}
