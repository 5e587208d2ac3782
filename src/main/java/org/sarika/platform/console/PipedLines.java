package org.sarika.platform.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines from a pipe or a file, without a prompt. */
final class PipedLines implements LineSource {
  private final BufferedReader reader;

  PipedLines(InputStream in) {
    reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public Optional<String> next() throws IOException {
    return Optional.ofNullable(reader.readLine());
  }

  /** Leaves the stream open: it is the process's. */
  @Override
  public void close() {}
}
