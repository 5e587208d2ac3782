package org.sarika.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Outcome;
import org.sarika.chat.Turn;
import org.sarika.delivery.Arrival;
import org.sarika.fake.Samples;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.StoredArticles;

/** A data folder of the first version, which had articles only. */
class UpgradeTest {
  private static final StoredArticle ARTICLE = StoredArticles.full("a");
  private static final String REVISION = "%019d\n".formatted(1);

  private static final List<String> MIGRATIONS =
      List.of(
          "V2__conversations_and_deliveries.sql",
          "V3__doubts_and_disagreements.sql",
          "V4__installations.sql",
          "V5__curation.sql",
          "V6__feeds.sql",
          "V7__gaps.sql",
          "V8__times.sql");

  @TempDir private static Path first;
  @TempDir private Path folder;

  @Test
  void addsWhatIsMissingAndKeepsTheArticles() {
    openAndUseAll();
  }

  /** A kill between two statements leaves the first of them. */
  @ParameterizedTest
  @MethodSource("statementCounts")
  void goesOnWhereAnUpgradeWasKilled(int done) throws Exception {
    execute(statements().limit(done).toList());

    openAndUseAll();
  }

  static Stream<Integer> statementCounts() throws IOException {
    return Stream.iterate(1, count -> count + 1).limit(statements().count());
  }

  @Test
  void goesOnWhereAnUpgradeFailed() throws Exception {
    execute(
        List.of(
            """
            INSERT INTO "flyway_schema_history" VALUES
              (2, '2', 'x', 'SQL', 'V2__x.sql', 0, 'sa', CURRENT_TIMESTAMP, 1, FALSE)
            """));

    openAndUseAll();
  }

  @Test
  void stillSeesWhatWasLostBeforeTheUpgrade() throws Exception {
    Files.writeString(folder.resolve("sarika.revision"), "%019d\n".formatted(2));

    assertThat(catchThrowable(() -> H2Database.open(folder)))
        .hasMessageContaining("it holds 1 of 2");
  }

  @BeforeAll
  static void makeFirstVersion() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:" + first.resolve("sarika"));
    source.setUser("sa");
    source.setPassword("");
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:org/sarika/storage/migrations")
        .target("1")
        .load()
        .migrate();
    try (Handle handle = SqlTypes.register(Jdbi.create(source)).open()) {
      new ArticleWriter(new ArticleReader()).save(handle, ARTICLE);
    }
  }

  @BeforeEach
  void takeFirstVersion() throws IOException {
    Files.copy(first.resolve("sarika.mv.db"), folder.resolve("sarika.mv.db"));
    Files.writeString(folder.resolve("sarika.revision"), REVISION);
  }

  private void openAndUseAll() {
    Turn turn =
        new Turn("id", "t", "t", Outcome.ANSWERED, List.of(Samples.corrected()), Samples.NOW);
    try (H2Database database = H2Database.open(folder)) {
      assertThat(database.articles().load(ARTICLE.id())).contains(ARTICLE);
      assertThat(database.articles().revision()).isEqualTo(1);
      database
          .conversations(Clock.systemUTC())
          .remember(new ConversationId("test", "room", ""), "dara", turn);
      assertThat(database.inbox("test", "bot").keep(List.of(new Arrival("1", "l", "b"))))
          .hasSize(1);
      assertThat(database.outbox("test", "bot").unsent()).isEmpty();
      assertThat(database.installations("test").teams()).isEmpty();
    }
    assertThat(folder.resolve("sarika.revision")).hasContent("%019d".formatted(3));
    H2Database.open(folder).close();
  }

  private void execute(List<String> sql) throws SQLException {
    try (Connection connection = Tables.connect(folder);
        Statement statement = connection.createStatement()) {
      for (String one : sql) {
        statement.execute(one);
      }
    }
  }

  /** Of all migrations since the first version. */
  private static Stream<String> statements() throws IOException {
    List<String> all = new ArrayList<>();
    for (String migration : MIGRATIONS) {
      try (InputStream file =
          requireNonNull(H2Database.class.getResourceAsStream("migrations/" + migration))) {
        String script = new String(file.readAllBytes(), UTF_8).replaceAll("--.*", "");
        Stream.of(script.split(";")).filter(one -> !one.isBlank()).forEach(all::add);
      }
    }
    assertThat(MIGRATIONS.getLast()).startsWith("V%d__".formatted(Schema.NEWEST));
    return all.stream();
  }
}
