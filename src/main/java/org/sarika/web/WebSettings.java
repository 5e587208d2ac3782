package org.sarika.web;

import java.util.List;

/**
 * Where the reading room is and what it offers.
 *
 * @param host the address to listen on; 127.0.0.1 keeps it on this machine
 * @param port the port to listen on; 0 takes any free one
 * @param publicUrl the address under which readers reach it, without a slash at the end; empty for
 *     the one it listens on
 * @param examples questions that the first page offers; may be empty
 */
public record WebSettings(String host, int port, String publicUrl, List<String> examples) {
  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port %d is not between 0 and 65535".formatted(port));
    }
    examples = List.copyOf(examples);
  }

  /** This machine only, without examples. */
  public static WebSettings local(int port) {
    return new WebSettings("127.0.0.1", port, "", List.of());
  }
}
