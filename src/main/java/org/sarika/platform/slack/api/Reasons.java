package org.sarika.platform.slack.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a call got no answer, in words that hold no address: a response_url is a secret. */
final class Reasons {
  private Reasons() {}

  /** A fault after the connection was made: what was to be sent may have arrived. */
  static final class AfterConnecting extends IOException {
    private static final long serialVersionUID = 1L;

    AfterConnecting(IOException cause) {
      super(cause);
    }
  }

  /** No answer, told from a call that never left. */
  static ApiAnswer answer(Throwable fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof AfterConnecting) {
        return new ApiAnswer.Silence(of(fault));
      }
    }
    return new ApiAnswer.Unreached(of(fault));
  }

  static String of(Throwable fault) {
    Throwable cause = fault;
    while (cause instanceof AfterConnecting && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return switch (cause) {
      case UnknownHostException _ -> "its name is not known";
      case ConnectException _ -> "nobody takes the connection";
      case NoRouteToHostException _ -> "there is no way to it";
      case SSLException _ -> "the connection is not trusted";
      case SocketTimeoutException _ -> "no answer in time";
      case InterruptedIOException _ -> "the call was ended";
      case IOException _ -> "the connection broke";
      default -> "a fault in the client: " + cause.getClass().getSimpleName();
    };
  }
}
