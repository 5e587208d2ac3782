package org.sarika.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file that may be anything: a folder, a pipe, gone, or too large to hold. */
final class FileBytes {
  /** Largest file read, in bytes: some ten books; what is larger is no article. */
  static final int LARGEST = 5 * 1024 * 1024;

  private static final int MEGABYTE = 1024 * 1024;

  private FileBytes() {}

  /** Its bytes, or empty and a problem. */
  static Optional<byte[]> read(Path file, Problems problems) {
    return read(file, LARGEST, problems);
  }

  /**
   * Its bytes, or empty and a problem.
   *
   * @param largest in bytes, whole megabytes
   */
  static Optional<byte[]> read(Path file, int largest, Problems problems) {
    String refusal = refusal(file, largest);
    if (!refusal.isEmpty()) {
      problems.add(1, "file", refusal);
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        problems.add(
            1,
            "file",
            "is larger than %d MB: leave it out or cut it in parts".formatted(largest / MEGABYTE));
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (AccessDeniedException e) {
      problems.add(1, "file", "may not be read: give this user the right to read it");
    } catch (IOException e) {
      problems.add(1, "file", "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static String refusal(Path file, int largest) {
    if (Files.notExists(file)) {
      return "does not exist";
    }
    if (!Files.isRegularFile(file)) {
      return "is not a file";
    }
    try {
      long size = Files.size(file);
      return size <= largest
          ? ""
          : "is %d MB large, over the limit of %d MB: leave it out or cut it in parts"
              .formatted((size + MEGABYTE - 1) / MEGABYTE, largest / MEGABYTE);
    } catch (IOException e) {
      return "cannot be read: " + e.getMessage();
    }
  }
}
