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
import org.sarika.delivery.Outbox;
import org.sarika.delivery.OutboxContract;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;
import org.sarika.fake.SteppingClock;

class H2OutboxTest extends OutboxContract {
  @TempDir private Path folder;
  private final Deque<H2Database> opened = new ArrayDeque<>();

  @Override
  protected Outbox outbox(SteppingClock clock) {
    opened.add(H2Database.open(folder));
    return database().outbox("test", "bot", clock);
  }

  @Override
  protected Inbox inbox() {
    return database().inbox("test", "bot");
  }

  @AfterEach
  void close() {
    opened.forEach(H2Database::close);
  }

  private H2Database database() {
    return opened.getLast();
  }

  private Departure waiting(Parcel parcel) {
    Received received = inbox().keep(List.of(new Arrival("1", "lane", "body"))).getFirst();
    return inbox().finish(received.number(), List.of(parcel)).getFirst();
  }

  @Test
  void hasAfterARestartWhatWasNotSentAndWhichAnswerAMessageShows() {
    Received received = inbox().keep(List.of(new Arrival("1", "lane", "body"))).getFirst();
    List<Departure> departures =
        inbox()
            .finish(
                received.number(),
                List.of(new Parcel("chat", "first", "turn1"), new Parcel("chat", "second", "")));
    database().outbox("test", "bot").sent(departures.getFirst().number(), "501");
    database().close();
    opened.add(H2Database.open(folder));

    Outbox after = database().outbox("test", "bot");

    assertThat(after.unsent()).isEqualTo(departures.subList(1, 2));
    assertThat(after.turnOf("chat", "501")).contains("turn1");
    assertThat(database().outbox("test", "other").turnOf("chat", "501")).isEmpty();
  }

  @Test
  void doesNotTouchWhatIsAnotherBots() {
    Departure departure = waiting(new Parcel("chat", "body", "turn1"));
    Outbox other = database().outbox("test", "other");

    other.sent(departure.number(), "501");
    other.giveUp(departure.number(), "refused");
    other.move("chat", "new");

    assertThat(other.discard("chat")).isZero();
    assertThat(database().outbox("test", "bot").unsent()).containsExactly(departure);
  }

  @Test
  void keepsNoWordsAndNoRoomOfWhatWasSent() throws SQLException {
    Departure departure = waiting(new Parcel("room-4711", "aye-aye", "turn1"));
    String before = Tables.dump(folder, database());

    database().outbox("test", "bot").sent(departure.number(), "501");

    assertThat(before).contains("room-4711", "aye-aye");
    assertThat(Tables.dump(folder, database()))
        .contains("turn1", "501")
        .doesNotContain("room-4711", "aye-aye");
  }

  @Test
  void keepsTheReasonButNoWordsOfWhatWasGivenUp() throws SQLException {
    Departure departure = waiting(new Parcel("room-4711", "aye-aye", "turn1"));

    database().outbox("test", "bot").giveUp(departure.number(), "refused: " + "x".repeat(300));

    assertThat(Tables.dump(folder, database()))
        .contains("refused: " + "x".repeat(191))
        .doesNotContain("room-4711", "aye-aye", "x".repeat(192));
  }
}
