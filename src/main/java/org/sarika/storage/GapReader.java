package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapState;
import org.sarika.gaps.Sighting;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;

/** Rows of {@code gaps} with their sightings to gaps. */
final class GapReader {
  private GapReader() {}

  static List<Gap> all(Handle handle) {
    Map<Long, List<Sighting>> seen = SightingRows.all(handle);
    return handle
        .createQuery(
            """
            SELECT number, question, language, confidence, first_at, last_at, answered_by,
              answered_at FROM gaps ORDER BY number
            """)
        .map((row, context) -> gap(row, seen))
        .list();
  }

  private static Gap gap(ResultSet row, Map<Long, List<Sighting>> seen) throws SQLException {
    long number = row.getLong("number");
    return new Gap(
        number,
        row.getString("question"),
        row.getString("language"),
        row.getDouble("confidence"),
        row.getObject("first_at", Instant.class),
        row.getObject("last_at", Instant.class),
        seen.getOrDefault(number, List.of()),
        state(row));
  }

  private static GapState state(ResultSet row) throws SQLException {
    @Nullable String by = row.getString("answered_by");
    return by == null
        ? GapState.OPEN
        : new GapState.Answered(new ArticleId(by), row.getObject("answered_at", Instant.class));
  }

  static boolean hasOpen(Handle handle) {
    return handle
        .createQuery("SELECT 1 FROM gaps WHERE answered_by IS NULL LIMIT 1")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** The vectors that a model made, by gap. */
  static Map<Long, Embedding> vectors(Handle handle, String model) {
    Map<Long, Embedding> vectors = new HashMap<>();
    handle
        .createQuery("SELECT number, vector FROM gaps WHERE model = :model")
        .bind("model", model)
        .map((row, context) ->
            vectors.put(row.getLong("number"), Embedding.fromBytes(row.getBytes("vector"))))
        .list();
    return vectors;
  }
}
