package org.sarika.ingest;

import java.nio.file.Path;

/**
 * What is wrong in a file, for the curator who can mend it.
 *
 * @param file the file, as the operator named its folder
 * @param line from 1
 * @param field the front matter field, or {@code file}, {@code text}, {@code front matter}
 * @param message what is wrong and what to do, without a full stop
 */
public record Problem(Path file, int line, String field, String message) {
  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, field, message);
  }
}
