package org.sarika.embedding;

/** The embedding model cannot be loaded or run: a fault, not something to try again. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }

  ModelException(String message) {
    super(message);
  }
}
