package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each page says, word for word; {@code -Dgolden.update} rewrites the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesGoldenTest {
  private static final Path GOLDENS = Path.of("src", "test", "resources", "rendered", "web");

  private OpenRoom room;

  @BeforeAll
  void open() {
    room = new OpenRoom(new ScriptedAnswers(), Shelf.store());
  }

  @AfterAll
  void close() {
    room.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ask, /",
    "answered, /?q=Who+invited+the+navy%3F",
    "conflicting, /?q=How+many+ships%3F",
    "not-found, /?q=Which+hotel%3F",
    "out-of-scope, /?q=hello",
    "articles, /articles?topic=military",
    "article, /articles/2019-04-09-harbour?start=0&end=133&p=14",
    "missing, /nowhere"
  })
  void saysWhatTheGoldenFileSays(String name, String path) throws Exception {
    String main = main(room.get(path).body());

    assertThat(main).isEqualTo(golden(name, main));
  }

  private static String main(String html) {
    String main = html.substring(html.indexOf("<main"), html.indexOf("</main>") + 7);
    return main.replaceAll("\\?v=[0-9a-f]+", "?v=0").replaceAll("\n\\s*\n", "\n") + "\n";
  }

  private static String golden(String name, String now) throws IOException {
    Path file = GOLDENS.resolve(name + ".golden.html");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDENS);
      Files.writeString(file, now);
    }
    return Files.readString(file);
  }
}
