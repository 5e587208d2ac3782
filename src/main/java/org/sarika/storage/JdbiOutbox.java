package org.sarika.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Parcel;

/** The rows of {@code outbox} of one bot; {@link JdbiInbox} adds them. */
final class JdbiOutbox implements Outbox {
  private static final String WAITING = "ended_at IS NULL AND " + Bot.OWN;
  private static final int LONGEST_REASON = 200;

  private final Reads reads;
  private final WriteQueue queue;
  private final Bot bot;
  private final Pseudonyms pseudonyms;
  private final Clock clock;

  JdbiOutbox(Reads reads, WriteQueue queue, Bot bot, Pseudonyms pseudonyms, Clock clock) {
    this.reads = reads;
    this.queue = queue;
    this.bot = bot;
    this.pseudonyms = pseudonyms;
    this.clock = clock;
  }

  @Override
  public List<Departure> unsent() {
    String sql =
        "SELECT number, chat, body, turn, is_left FROM outbox WHERE %s ORDER BY number"
            .formatted(WAITING);
    return reads.read(
        "what is to be sent",
        handle ->
            bot.bind(handle.createQuery(sql)).map((row, context) -> Departures.of(row)).list());
  }

  @Override
  public List<Departure> fulfil(long promise, List<Parcel> messages) {
    return queue.write(
        "keeping promise " + promise,
        handle ->
            WishRows.end(handle, promise, bot.platform())
                ? Change.Made.changed(Departures.insert(handle, bot, messages))
                : Change.Made.unchanged(List.of()));
  }

  @Override
  public void leaves(long number) {
    markLeft(number, true, "noting that message %d leaves");
  }

  @Override
  public void stays(long number) {
    markLeft(number, false, "noting that message %d has not left");
  }

  private void markLeft(long number, boolean left, String what) {
    String sql = "UPDATE outbox SET is_left = :left WHERE number = :number AND " + WAITING;
    queue.write(
        what.formatted(number),
        handle ->
            Change.Made.rows(
                bot.bind(handle.createUpdate(sql))
                    .bind("left", left)
                    .bind("number", number)
                    .execute()));
  }

  @Override
  public void sent(long number, String message) {
    queue.write(
        "noting that message %d was sent".formatted(number),
        handle -> {
          Optional<String> chat = chat(handle, number);
          return Change.Made.rows(
              chat.isEmpty() ? 0 : markSent(handle, number, chat.get(), message));
        });
  }

  private Optional<String> chat(Handle handle, long number) {
    return bot.bind(
            handle.createQuery("SELECT chat FROM outbox WHERE number = :number AND " + WAITING))
        .bind("number", number)
        .mapTo(String.class)
        .findOne();
  }

  private int markSent(Handle handle, long number, String chat, String message) {
    return end(handle, "recipient = :recipient, message = :message", number)
        .bind("recipient", pseudonyms.recipient(bot, chat))
        .bind("message", message)
        .execute();
  }

  @Override
  public void giveUp(long number, String why) {
    String reason = why.substring(0, Math.min(why.length(), LONGEST_REASON));
    queue.write(
        "giving up message %d".formatted(number),
        handle ->
            Change.Made.rows(
                end(handle, "reason = :reason", number).bind("reason", reason).execute()));
  }

  /** To be completed with what is known of the end. */
  private Update end(Handle handle, String how, long number) {
    String sql =
        "UPDATE outbox SET ended_at = :at, chat = '', body = '', %s WHERE number = :number AND %s"
            .formatted(how, WAITING);
    return bot.bind(handle.createUpdate(sql)).bind("number", number).bind("at", clock.instant());
  }

  @Override
  public Optional<String> turnOf(String chat, String message) {
    if (message.isEmpty()) {
      return Optional.empty();
    }
    return reads
        .read(
            "what a message shows",
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT turn FROM outbox WHERE recipient = :recipient AND message = :message
                        ORDER BY number DESC LIMIT 1
                        """)
                    .bind("recipient", pseudonyms.recipient(bot, chat))
                    .bind("message", message)
                    .mapTo(String.class)
                    .findOne())
        .filter(turn -> !turn.isEmpty());
  }

  @Override
  public void move(String chat, String newChat) {
    queue.write(
        "moving what waits for a chat",
        handle ->
            Change.Made.rows(
                waitingFor(handle, "UPDATE outbox SET chat = :new", chat)
                    .bind("new", newChat)
                    .execute()));
  }

  @Override
  public int discard(String chat) {
    return queue.write(
        "dropping what waits for a chat",
        handle -> Change.Made.rows(waitingFor(handle, "DELETE FROM outbox", chat).execute()));
  }

  private Update waitingFor(Handle handle, String sql, String chat) {
    return bot.bind(handle.createUpdate(sql + " WHERE chat = :chat AND " + WAITING))
        .bind("chat", chat);
  }

  @Override
  public void forgetBefore(Instant oldest) {
    queue.write(
        "forgetting what was sent",
        handle ->
            Change.Made.rows(
                bot.bind(
                        handle.createUpdate(
                            "DELETE FROM outbox WHERE ended_at < :oldest AND " + Bot.OWN))
                    .bind("oldest", oldest)
                    .execute()));
  }
}
