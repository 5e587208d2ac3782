package org.sarika.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.sarika.answer.Citation;
import org.sarika.chat.ConversationId;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Outcome;
import org.sarika.chat.Turn;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;
import org.sarika.fake.Samples;

/**
 * Takes, answers and sends from eight threads until it is killed, and says each step that was
 * acknowledged. Begins with what an earlier one was killed at.
 */
final class DeliveringProcess {
  static final String PLATFORM = "test";
  static final String BOT = "bot";
  private static final int THREADS = 8;
  private static final int MOST_PARCELS = 3;
  private static final ConversationId ROOM = new ConversationId(PLATFORM, "room", "");
  private static final List<Citation> SHOWN = List.of(Samples.corrected(), Samples.citation());

  private final Inbox inbox;
  private final Outbox outbox;
  private final ConversationStore conversations;

  private DeliveringProcess(H2Database database) {
    inbox = database.inbox(PLATFORM, BOT);
    outbox = database.outbox(PLATFORM, BOT);
    conversations = database.conversations(Clock.systemUTC());
  }

  static Arrival arrival(String update) {
    return new Arrival(update, "lane", "body of " + update);
  }

  /** What is sent for an arrival: none to two. */
  static List<Parcel> parcels(String update) {
    return IntStream.range(0, Math.floorMod(update.hashCode(), MOST_PARCELS))
        .mapToObj(i -> new Parcel("chat", "reply to " + update, update + "#" + i))
        .toList();
  }

  /** What is remembered for an arrival. */
  static Turn turn(String id, String update) {
    return new Turn(id, update, update, Outcome.ANSWERED, SHOWN, Samples.NOW);
  }

  public static void main(String[] arguments) {
    DeliveringProcess process = new DeliveringProcess(H2Database.open(Path.of(arguments[0])));
    ChildProcess.say("open");
    process.outbox.unsent().forEach(process::send);
    process.inbox.unfinished().forEach(process::answer);
    for (int thread = 0; thread < THREADS; thread++) {
      String prefix = arguments[1] + "-" + thread + "-";
      Thread.ofPlatform().start(() -> process.takeAll(prefix));
    }
  }

  private void takeAll(String prefix) {
    for (long number = 0; ; number++) {
      String update = prefix + number;
      List<Received> kept = inbox.keep(List.of(arrival(update)));
      ChildProcess.say("kept " + update);
      kept.forEach(this::answer);
    }
  }

  private void answer(Received received) {
    String update = received.arrival().update();
    conversations.remember(ROOM, "dara", turn(conversations.idFor(update), update));
    ChildProcess.say("remembered " + update);
    List<Departure> departures = inbox.finish(received.number(), parcels(update));
    ChildProcess.say("finished " + update);
    departures.forEach(this::send);
  }

  private void send(Departure departure) {
    String turn = departure.parcel().turn();
    outbox.sent(departure.number(), "message of " + turn);
    ChildProcess.say("sent " + turn);
  }
}
