package org.sarika.platform.telegram;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a call got no answer, in words that never hold an address: the token is part of it. */
final class Reasons {
  private Reasons() {}

  /** An answer that is a page, not Telegram's. */
  static final class NotTelegram extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    NotTelegram(int status) {
      super("HTTP status " + status);
      this.status = status;
    }
  }

  /** The answer to a call that was done broke off. */
  static final class BrokenOff extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenOff(IOException cause) {
      super(cause);
    }
  }

  static boolean isBrokenOff(Throwable fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof BrokenOff) {
        return true;
      }
    }
    return false;
  }

  static String of(Throwable fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException || cause instanceof InterruptedException) {
        return words(cause);
      }
    }
    return "a fault in the client: " + fault.getClass().getSimpleName();
  }

  private static String words(Throwable cause) {
    return switch (cause) {
      case NotTelegram page -> "HTTP status %d and no answer of Telegram's".formatted(page.status);
      case UnknownHostException _ -> "its name is not known";
      case ConnectException _ -> "nobody takes the connection";
      case NoRouteToHostException _ -> "there is no way to it";
      case SSLException _ -> "the connection is not trusted";
      case InterruptedIOException _ -> "no answer in time";
      case InterruptedException _ -> "the call was ended";
      default -> "the connection broke";
    };
  }
}
