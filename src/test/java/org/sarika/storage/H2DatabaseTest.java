package org.sarika.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.StoredArticles;

class H2DatabaseTest {
  private static final StoredArticle ARTICLE = StoredArticles.full("a");

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = parent.resolve("some data").resolve("of ours");
  }

  @Test
  void keepsArticlesAndRevisionFromOneOpeningToTheNext() {
    long revision;
    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);
      revision = database.articles().revision();
    }

    try (H2Database database = H2Database.open(folder)) {
      assertThat(database.articles().load(ARTICLE.id())).contains(ARTICLE);
      assertThat(database.articles().revision()).isEqualTo(revision);
    }
  }

  @Test
  void startsOverWhenTheFirstStartWasCutOff() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("sarika.new.mv.db"), "half a database");

    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);
    }

    assertThat(folder.resolve("sarika.new.mv.db")).doesNotExist();
  }

  @Test
  void closesTwiceAndThenRefusesInOneSentence() {
    H2Database database = H2Database.open(folder);

    database.close();
    database.close();

    assertThatThrownBy(() -> database.articles().save(ARTICLE))
        .isInstanceOf(StorageException.class)
        .hasMessage("the store is closed");
    assertOneSentence(
        catchThrowableOfType(StorageException.class, () -> database.articles().find(ARTICLE.id())));
    assertThat(database.check().ok()).isFalse();
    assertThat(database.articles().check().ok()).isFalse();
  }

  @Test
  void worksOnWhileTheFolderIsThere() throws IOException {
    try (H2Database database = H2Database.open(folder)) {
      assertThat(database.check().ok()).isTrue();

      Files.move(folder, parent.resolve("elsewhere"));

      assertThat(database.check().ok()).isFalse();
      assertThat(database.check().detail()).contains(folder.toString()).doesNotEndWith(".");
    }
  }

  @Test
  void failsOneWriteWithoutHarmToTheNext() {
    StoredArticle good = StoredArticles.plain("b");
    StoredArticle broken =
        new StoredArticle(
            good.article(),
            good.origin(),
            good.status(),
            good.source(),
            good.contentHash(),
            good.model(),
            List.of(good.passages().getFirst(), good.passages().getFirst()));
    try (H2Database database = H2Database.open(folder)) {
      StorageException refusal =
          catchThrowableOfType(StorageException.class, () -> database.articles().save(broken));
      database.articles().save(ARTICLE);

      assertOneSentence(refusal);
      assertThat(refusal).hasMessageStartingWith("saving article 'b' failed");
      assertThat(database.articles().find(new ArticleId("b"))).isEmpty();
      assertThat(database.articles().find(ARTICLE.id())).isPresent();
    }
  }

  @Test
  void worksOnAnInterruptedThreadAndLeavesItInterrupted() {
    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);
    }
    try (H2Database database = H2Database.open(folder)) {
      Thread.currentThread().interrupt();
      StoredArticle read = database.articles().load(ARTICLE.id()).orElseThrow();
      database.articles().save(StoredArticles.plain("b"));
      boolean stillInterrupted = Thread.interrupted();

      assertThat(read).isEqualTo(ARTICLE);
      assertThat(stillInterrupted).isTrue();
      assertThat(database.articles().load(ARTICLE.id())).contains(ARTICLE);
      database.articles().save(StoredArticles.plain("c"));
    }
  }

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
  void refusesMessagesInOneSentenceWhenItIsClosed() {
    H2Database database = H2Database.open(folder);
    Inbox inbox = database.inbox("test", "bot");
    Outbox outbox = database.outbox("test", "bot");

    database.close();

    assertThatThrownBy(() -> inbox.keep(List.of()))
        .isInstanceOf(StorageException.class)
        .hasMessage("the store is closed");
    assertThatThrownBy(() -> outbox.sent(1, "1"))
        .isInstanceOf(StorageException.class)
        .hasMessage("the store is closed");
    assertOneSentence(catchThrowableOfType(StorageException.class, inbox::unfinished));
    assertOneSentence(catchThrowableOfType(StorageException.class, outbox::unsent));
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

  @Test
  void refusesASecondOpeningInThisProcessAndInAnother() throws IOException {
    String pid = Long.toString(ProcessHandle.current().pid());
    try (H2Database database = H2Database.open(folder)) {
      database.articles().save(ARTICLE);

      String another = openInAnotherProcess();
      StorageException same = refusal(folder);
      // Refusing within the process has freed the lock file, by the rules of POSIX locks.
      String anotherAgain = openInAnotherProcess();

      assertOneSentence(same);
      assertThat(same).hasMessageContaining(folder.toString()).hasMessageContaining(pid);
      assertThat(another).isEqualTo(same.getMessage());
      assertThat(anotherAgain).isEqualTo(same.getMessage());
      assertThat(database.articles().load(ARTICLE.id())).contains(ARTICLE);
    }
    // The one saved article is pending, so it is not listed.
    assertThat(openInAnotherProcess()).isEqualTo("opened with 0 articles");
  }

  private String openInAnotherProcess() throws IOException {
    try (ChildProcess child = ChildProcess.start(OpeningProcess.class, folder)) {
      return child.lines().findFirst().orElse("");
    }
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file");

    assertOneSentence(refusal(folder));
    assertOneSentence(refusal(folder.resolve("below")));
    assertThat(refusal(folder)).hasMessageContaining("'" + folder + "' cannot be written");
    assertThat(folder).hasContent("a file");
  }

  @Test
  void refusesAFolderThatCannotBeWritten() throws IOException {
    // Stands for rights too, which do not bind a test that runs as root.
    Files.createDirectories(folder.resolve("sarika.lock"));

    StorageException refusal = refusal(folder);

    assertOneSentence(refusal);
    assertThat(refusal).hasMessageContaining("'" + folder + "' cannot be written");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void refusesAFolderThatTheSystemDoesNotLetAnybodyWrite() {
    assertOneSentence(refusal(Path.of("/proc/self/fdinfo")));
    assertOneSentence(refusal(Path.of("/proc/sarika")));
  }

  @Test
  void refusesAFolderInPlaceOfTheDatabase() throws IOException {
    Files.createDirectories(folder.resolve("sarika.mv.db"));

    assertOneSentence(refusal(folder));
  }

  @Test
  void refusesASemicolonWhichWouldEndTheDatabasesAddress() {
    StorageException refusal = refusal(parent.resolve("a;INIT=DROP ALL OBJECTS"));

    assertThat(refusal).hasMessageContaining("semicolon");
    assertThat(parent).isEmptyDirectory();
  }

  private void assertRefusedAndUntouched(byte[] content) throws IOException {
    Files.createDirectories(folder);
    Path file = Files.write(folder.resolve("sarika.mv.db"), content);

    StorageException refusal = refusal(folder);

    assertOneSentence(refusal);
    assertThat(refusal).hasMessageContaining(file.toString());
    assertThat(file).hasBinaryContent(content);
  }

  private static StorageException refusal(Path folder) {
    return catchThrowableOfType(StorageException.class, () -> H2Database.open(folder).close());
  }

  private static void assertOneSentence(StorageException refusal) {
    assertThat(refusal).isNotNull();
    assertThat(refusal.getMessage())
        .doesNotContain("\n", "Exception", "org.", ";")
        .doesNotEndWith(".")
        .hasSizeLessThan(400);
  }
}
