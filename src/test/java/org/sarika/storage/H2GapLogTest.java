package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Parcel;
import org.sarika.fake.Samples;
import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.GapLogContract;
import org.sarika.gaps.Report;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.ArticleId;

class H2GapLogTest extends GapLogContract {
  private static final Parcel PARCEL = new Parcel("chat", "it is answered", "turn1");

  @TempDir private Path folder;
  private final Deque<H2Database> opened = new ArrayDeque<>();

  @Override
  protected GapLog log() {
    if (opened.isEmpty()) {
      opened.add(H2Database.open(folder));
    }
    return opened.getLast().gaps();
  }

  @Override
  protected boolean end(long wish) {
    return !outbox("telegram").fulfil(wish, List.of(PARCEL)).isEmpty();
  }

  private Outbox outbox(String platform) {
    return opened.getLast().outbox(platform, "1");
  }

  @AfterEach
  void close() {
    opened.forEach(H2Database::close);
  }

  private void restart() {
    opened.getLast().close();
    opened.add(H2Database.open(folder));
  }

  @Test
  void owesAWishAfterARestartAndWhatWasPromisedAfterTheNext() {
    Wish before = wished();
    restart();

    assertThat(log().due()).containsExactly(before);
    List<Departure> kept = outbox("telegram").fulfil(before.number(), List.of(PARCEL));
    restart();

    assertThat(kept).extracting(Departure::parcel).containsExactly(PARCEL);
    assertThat(outbox("telegram").unsent()).isEqualTo(kept);
    assertThat(log().due()).isEmpty();
    assertThat(outbox("telegram").fulfil(before.number(), List.of(PARCEL))).isEmpty();
    assertThat(outbox("telegram").unsent()).isEqualTo(kept);
  }

  @Test
  void keepsAPromiseOnItsOwnPlatformOnly() {
    Wish wish = wished();

    assertThat(outbox("slack").fulfil(wish.number(), List.of(PARCEL))).isEmpty();
    assertThat(log().due()).containsExactly(wish);
  }

  @Test
  void keepsNobodysIdAndNoRoomInReadableForm() throws SQLException {
    wished();

    assertThat(Tables.dump(folder, opened.getLast()))
        .contains("sail")
        .doesNotContain("person-4711", "room-4711", "topic-4711");
  }

  @Test
  void tellsNobodyWhenTheKeyIsLost() throws IOException {
    wished();
    opened.getLast().close();
    Files.delete(folder.resolve(KeyFile.FILE));
    opened.add(H2Database.open(folder));

    assertThat(log().due()).isEmpty();
    assertThat(log().all()).hasSize(1);
  }

  @Test
  void makesRoomByWhatIsAskedLeast() throws SQLException {
    Wish wish = wished();
    try (Connection connection = Tables.connect(folder);
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO gaps
            (folded, question, language, confidence, first_at, last_at, model, vector)
          SELECT 'q' || x, 'q' || x, 'en', 0, now(), now(), '', X'' FROM SYSTEM_RANGE(1, 9999)
          """);
    }
    log().report(Report.refused("One too many?", 0.1, new Asker("telegram", "9"), Samples.NOW));

    assertThat(log().all())
        .hasSize(GapLog.MOST - GapLog.MOST / 20 + 1)
        .extracting(Gap::question)
        .contains(wish.question(), "One too many?");
  }

  private Wish wished() {
    Report report =
        Report.refused(
            "When does it sail?", 0.1, new Asker("telegram", "person-4711"), Samples.NOW);
    log().wish(report, new Address("telegram", "room-4711", "topic-4711"));
    log().answered(log().all().getFirst().number(), new ArticleId("a"), Samples.NOW);
    return log().due().getFirst();
  }
}
