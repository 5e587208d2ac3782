package org.sarika.wiring;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The questions that a curator offers to readers who do not know what to ask. */
final class Examples {
  private static final Logger log = LoggerFactory.getLogger(Examples.class);

  private static final int MOST = 6;

  private Examples() {}

  /** The first lines of {@code examples.txt} that are not blank; none without the file. */
  static List<String> in(Path knowledge) {
    Path file = knowledge.resolve("examples.txt");
    try {
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .limit(MOST)
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (MalformedInputException e) {
      log.warn("'{}' is not UTF-8: no example questions are offered", file);
      return List.of();
    } catch (IOException e) {
      log.warn("'{}' cannot be read: no example questions are offered", file);
      return List.of();
    }
  }
}
