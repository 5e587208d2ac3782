package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.InboxContract;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;

class H2InboxTest extends InboxContract {
  private static final Arrival ARRIVAL = new Arrival("1", "room-4711", "aye-aye");

  @TempDir private Path folder;
  private final Deque<H2Database> opened = new ArrayDeque<>();

  @Override
  protected Inbox inbox(SteppingClock clock) {
    opened.add(H2Database.open(folder));
    return database().inbox("test", "bot", clock);
  }

  @Override
  protected Outbox outbox() {
    return database().outbox("test", "bot");
  }

  @AfterEach
  void close() {
    opened.forEach(H2Database::close);
  }

  private H2Database database() {
    return opened.getLast();
  }

  private Inbox reopen() {
    database().close();
    return inbox(new SteppingClock(Samples.NOW));
  }

  @Test
  void hasAfterARestartWhatWasNotFinished() {
    Inbox before = database().inbox("test", "bot");
    List<Received> kept = before.keep(List.of(ARRIVAL, new Arrival("2", "lane", "body")));
    List<Departure> departures =
        before.finish(kept.getLast().number(), List.of(new Parcel("chat", "reply", "turn")));

    Inbox after = reopen();

    assertThat(after.unfinished()).isEqualTo(kept.subList(0, 1));
    assertThat(after.keep(List.of(ARRIVAL, new Arrival("2", "lane", "body")))).isEmpty();
    assertThat(outbox().unsent()).isEqualTo(departures);
  }

  @Test
  void keepsBotsApart() {
    Inbox own = database().inbox("test", "bot");
    Inbox other = database().inbox("test", "other");
    Received received = own.keep(List.of(ARRIVAL)).getFirst();

    assertThat(other.keep(List.of(ARRIVAL))).hasSize(1);
    assertThat(database().inbox("elsewhere", "bot").unfinished()).isEmpty();
    assertThat(other.finish(received.number(), List.of(new Parcel("c", "b", "")))).isEmpty();
    assertThat(own.unfinished()).containsExactly(received);
    own.finish(received.number(), List.of(new Parcel("c", "b", "")));
    assertThat(database().outbox("test", "other").unsent()).isEmpty();
    assertThat(other.unfinished()).hasSize(1);
  }

  @Test
  void keepsNoWordsAndNoRoomOfWhatIsFinished() throws SQLException {
    Inbox inbox = database().inbox("test", "bot");
    Received received = inbox.keep(List.of(ARRIVAL)).getFirst();
    String before = Tables.dump(folder, database());

    inbox.finish(received.number(), List.of());

    assertThat(before).contains("room-4711", "aye-aye");
    assertThat(Tables.dump(folder, database())).doesNotContain("room-4711", "aye-aye");
  }

  @Test
  void doesNotLetMessagesGrowTheArticlesRevision() {
    long revision = database().articles().revision();

    database().inbox("test", "bot").keep(List.of(ARRIVAL));

    assertThat(database().articles().revision()).isEqualTo(revision);
  }
}
