package org.sarika.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Arrival;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.StoredArticles;

/** That a database which is not as we left it is neither used nor replaced. */
class DamagedDatabaseTest extends DatabaseFolder {
  @Test
  void keepsGarbageInPlaceOfTheDatabaseUntouched() throws IOException {
    byte[] garbage = new byte[100_000];
    new Random(7).nextBytes(garbage);

    assertRefusedAndUntouched(garbage);
  }

  @Test
  void keepsTextInPlaceOfTheDatabaseUntouched() throws IOException {
    assertRefusedAndUntouched("not a database\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void doesNotTakeAnEmptyFileForANewDatabase() throws IOException {
    assertRefusedAndUntouched(new byte[0]);
  }

  @Test
  void doesNotMakeAnEmptyDatabaseOfADamagedOne() throws IOException {
    byte[] content = databaseWithAnArticle();
    for (int at = 8192; at < content.length; at += 50) {
      content[at] ^= 0x55;
    }

    assertRefusedAndUntouched(content);
  }

  @Test
  void doesNotMakeAnEmptyDatabaseOfAHeaderWithoutData() throws IOException {
    assertRefusedAndUntouched(Arrays.copyOf(databaseWithAnArticle(), 8192));
  }

  @Test
  void doesNotGoOnWithADatabaseThatHasLostWhatWasSaved() throws IOException {
    byte[] before = databaseWithAnArticle();
    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(StoredArticles.plain("b"));
    }

    assertRefusedAndUntouched(before);
    assertThat(refusal(folder)).hasMessageContaining("it holds 1 of 2");

    Files.delete(folder.resolve("sarika.revision"));
    try (H2Database database = H2Database.open(folder)) {
      assertThat(database.articles().load(ARTICLE.id())).contains(ARTICLE);
    }
  }

  @Test
  void doesNotGoOnWithADatabaseThatHasLostMessages() throws IOException {
    byte[] before = databaseWithAnArticle();
    try (H2Database database = H2Database.open(folder)) {
      database.inbox("test", "bot").keep(List.of(new Arrival("1", "lane", "body")));
    }

    assertRefusedAndUntouched(before);
  }

  @Test
  void startsAnewWhenTheDatabaseWasMovedAway() throws IOException {
    databaseWithAnArticle();
    Files.move(folder.resolve("sarika.mv.db"), parent.resolve("away"));

    try (H2Database database = H2Database.open(folder)) {
      assertThat(database.articles().fingerprints()).isEmpty();
    }
  }

  private byte[] databaseWithAnArticle() throws IOException {
    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);
    }
    return Files.readAllBytes(folder.resolve("sarika.mv.db"));
  }

  @Test
  void leavesADatabaseOfANewerVersionAlone() throws Exception {
    H2Database.open(folder).close();
    Path file = folder.resolve("sarika.mv.db");
    try (Connection connection =
            DriverManager.getConnection("jdbc:h2:" + folder.resolve("sarika"), "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO "flyway_schema_history" VALUES
            (900, '900', 'later', 'SQL', 'V900__later.sql', 0, 'sa', CURRENT_TIMESTAMP, 1, TRUE)
          """);
    }
    byte[] content = Files.readAllBytes(file);

    assertRefusedAndUntouched(content);
    assertThat(refusal(folder)).hasMessageContaining("schema version 900");
  }

  @Test
  void knowsItsNewestMigration() throws Exception {
    URL first = H2Database.class.getResource("migrations/V1__articles.sql");

    try (Stream<Path> files = Files.list(Path.of(requireNonNull(first).toURI()).getParent())) {
      assertThat(files.map(file -> file.getFileName().toString().split("__", 2)[0]))
          .hasSize(Schema.NEWEST)
          .contains("V" + Schema.NEWEST);
    }
  }

  private void assertRefusedAndUntouched(byte[] content) throws IOException {
    Files.createDirectories(folder);
    Path file = Files.write(folder.resolve("sarika.mv.db"), content);

    StorageException refusal = refusal(folder);

    assertOneSentence(refusal);
    assertThat(refusal).hasMessageContaining(file.toString());
    assertThat(file).hasBinaryContent(content);
  }
}
