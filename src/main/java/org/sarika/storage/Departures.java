package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Parcel;

/** Parcels to rows of {@code outbox} and back. */
final class Departures {
  private Departures() {}

  static List<Departure> insert(Handle handle, Bot bot, List<Parcel> parcels) {
    List<Departure> departures = new ArrayList<>();
    for (Parcel parcel : parcels) {
      departures.add(new Departure(insert(handle, bot, parcel), parcel, false));
    }
    return List.copyOf(departures);
  }

  private static long insert(Handle handle, Bot bot, Parcel parcel) {
    return bot.bind(
            handle.createUpdate(
                """
                INSERT INTO outbox (platform, bot, chat, body, turn, message, reason)
                VALUES (:platform, :bot, :chat, :body, :turn, '', '')
                """))
        .bind("chat", parcel.chat())
        .bind("body", parcel.body())
        .bind("turn", parcel.turn())
        .executeAndReturnGeneratedKeys("number")
        .mapTo(Long.class)
        .one();
  }

  static Departure of(ResultSet row) throws SQLException {
    return new Departure(
        row.getLong("number"),
        new Parcel(row.getString("chat"), row.getString("body"), row.getString("turn")),
        row.getBoolean("is_left"));
  }
}
