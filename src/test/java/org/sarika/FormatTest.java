package org.sarika;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file is as google-java-format writes it. {@code mvn -q test -Dtest=FormatTest
 * -Dformat.apply} rewrites those that are not. A test and not a plugin: the formatter needs the
 * parser of JDK 25, and Maven itself may run on 17.
 */
class FormatTest {
  private static final Path SOURCES = Path.of("src");

  @Test
  void everySourceFileIsFormatted() throws IOException, FormatterException {
    boolean apply = System.getProperty("format.apply") != null;
    List<Path> unformatted = new ArrayList<>();
    Formatter formatter = new Formatter();

    for (Path file : sources()) {
      String before = Files.readString(file);
      String after = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(before));
      if (!after.equals(before)) {
        if (apply) {
          Files.writeString(file, after);
        } else {
          unformatted.add(file);
        }
      }
    }

    assertThat(unformatted).as("run: mvn -q test -Dtest=FormatTest -Dformat.apply").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
