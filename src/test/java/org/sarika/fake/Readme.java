package org.sarika.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README's generated parts; {@code -Dreadme.apply} rewrites them. */
public final class Readme {
  private static final Path FILE = Path.of("README.md");

  private Readme() {}

  /** Says whether the part between its two markers is exactly this. */
  public static void assertPart(String name, String expected) throws IOException {
    String begin = "<!-- %s -->\n".formatted(name);
    String end = "\n<!-- /%s -->".formatted(name);
    String text = Files.readString(FILE);
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end);
    assertThat(to)
        .as("README.md has the markers %s and %s", begin, end)
        .isGreaterThanOrEqualTo(from);
    if (System.getProperty("readme.apply") != null) {
      Files.writeString(FILE, text.substring(0, from) + expected + text.substring(to));
    } else {
      assertThat(text.substring(from, to))
          .as("run: mvn -q test -Dtest='*TableTest' -Dreadme.apply")
          .isEqualTo(expected);
    }
  }
}
