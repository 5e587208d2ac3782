package org.sarika.storage;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sarika.chat.Rating;

/** What readers think of answers, by SQL: one row for a reader and an answer. */
final class RatingRows {
  /** Returns how many rows were written: none if there is no such turn. */
  int put(Handle handle, String turn, byte[] rater, Rating rating, Instant now) {
    if (Owner.of(handle, turn).isEmpty()) {
      return 0;
    }
    return handle
        .createUpdate(
            """
            MERGE INTO ratings (turn, rater, rating, rated_at) KEY (turn, rater)
            VALUES (:turn, :rater, :rating, :at)
            """)
        .bind("turn", turn)
        .bind("rater", rater)
        .bind("rating", rating.name())
        .bind("at", now)
        .execute();
  }

  Map<Rating, Integer> count(Handle handle, String turn) {
    Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
    handle
        .createQuery("SELECT rating FROM ratings WHERE turn = :turn")
        .bind("turn", turn)
        .map((row, context) ->
            counts.merge(Rating.valueOf(row.getString("rating")), 1, Integer::sum))
        .list();
    return counts;
  }
}
