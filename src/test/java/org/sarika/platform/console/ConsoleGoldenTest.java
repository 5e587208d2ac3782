package org.sarika.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.fake.Replies;

/** What a terminal shows for each kind of reply; {@code -Dgolden.update} rewrites the files. */
class ConsoleGoldenTest {
  private static final Path GOLDENS = Path.of("src", "test", "resources", "rendered", "console");

  static Stream<String> kinds() {
    return Replies.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void showsWhatTheGoldenFileShows(String kind) throws IOException {
    String plain = new ConsoleRenderer(ConsoleStyle.PLAIN).render(Replies.of(kind));

    assertThat(plain + "\n").isEqualTo(golden(kind, plain + "\n"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fitsANarrowTerminalExceptForAddresses(String kind) {
    String narrow = new ConsoleRenderer(new ConsoleStyle(40, false)).render(Replies.of(kind));

    assertThat(narrow.lines().filter(line -> !line.contains("https://")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
  }

  private static String golden(String name, String now) throws IOException {
    Path file = GOLDENS.resolve(name + ".golden.txt");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDENS);
      Files.writeString(file, now);
    }
    return Files.readString(file);
  }
}
