package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;

/** The rows of {@code inbox} of one bot. */
final class JdbiInbox implements Inbox {
  private final Reads reads;
  private final WriteQueue queue;
  private final Bot bot;
  private final Clock clock;

  JdbiInbox(Reads reads, WriteQueue queue, Bot bot, Clock clock) {
    this.reads = reads;
    this.queue = queue;
    this.bot = bot;
    this.clock = clock;
  }

  @Override
  public List<Received> keep(List<Arrival> arrivals) {
    Instant now = clock.instant();
    return queue.write(
        "keeping what arrived",
        handle -> {
          List<Received> kept = new ArrayList<>();
          for (Arrival arrival : arrivals) {
            if (!isKnown(handle, arrival)) {
              kept.add(new Received(insert(handle, arrival, now), arrival, now));
            }
          }
          return new Change.Made<>(List.copyOf(kept), !kept.isEmpty());
        });
  }

  /** Nothing comes in between: only the writer's thread adds rows. */
  private boolean isKnown(Handle handle, Arrival arrival) {
    return bot.bind(
            handle.createQuery("SELECT number FROM inbox WHERE update_id = :update AND " + Bot.OWN))
        .bind("update", arrival.update())
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  private long insert(Handle handle, Arrival arrival, Instant now) {
    return bot.bind(
            handle.createUpdate(
                """
                INSERT INTO inbox (platform, bot, update_id, lane, body, kept_at)
                VALUES (:platform, :bot, :update, :lane, :body, :at)
                """))
        .bind("update", arrival.update())
        .bind("lane", arrival.lane())
        .bind("body", arrival.body())
        .bind("at", now)
        .executeAndReturnGeneratedKeys("number")
        .mapTo(Long.class)
        .one();
  }

  @Override
  public List<Received> unfinished() {
    return reads.read(
        "what arrived",
        handle ->
            bot.bind(
                    handle.createQuery(
                        """
                        SELECT number, update_id, lane, body, kept_at FROM inbox
                        WHERE finished_at IS NULL AND %s ORDER BY number
                        """
                            .formatted(Bot.OWN)))
                .map((row, context) -> received(row))
                .list());
  }

  private static Received received(ResultSet row) throws SQLException {
    Arrival arrival =
        new Arrival(row.getString("update_id"), row.getString("lane"), row.getString("body"));
    return new Received(row.getLong("number"), arrival, row.getObject("kept_at", Instant.class));
  }

  @Override
  public List<Departure> finish(long number, List<Parcel> replies) {
    Instant now = clock.instant();
    return queue.write(
        "finishing what arrived as number " + number,
        handle ->
            erase(handle, number, now)
                ? Change.Made.changed(Departures.insert(handle, bot, replies))
                : Change.Made.unchanged(List.of()));
  }

  private boolean erase(Handle handle, long number, Instant now) {
    return bot.bind(
                handle.createUpdate(
                    """
                    UPDATE inbox SET finished_at = :at, lane = '', body = ''
                    WHERE number = :number AND finished_at IS NULL AND %s
                    """
                        .formatted(Bot.OWN)))
            .bind("number", number)
            .bind("at", now)
            .execute()
        > 0;
  }

  @Override
  public void forgetBefore(Instant oldest) {
    queue.write(
        "forgetting what was finished",
        handle ->
            Change.Made.rows(
                bot.bind(
                        handle.createUpdate(
                            "DELETE FROM inbox WHERE finished_at < :oldest AND " + Bot.OWN))
                    .bind("oldest", oldest)
                    .execute()));
  }
}
