package org.sarika.web;

/** The reading room cannot open: a fault that the operator can look into. */
public final class WebException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WebException(String message, Throwable cause) {
    super(message, cause);
  }
}
