package org.sarika.search;

/** The index cannot be read or written: a fault that a rebuild usually mends. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
