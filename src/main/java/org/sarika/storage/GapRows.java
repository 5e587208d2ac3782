package org.sarika.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.Report;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;

/** The rows of {@code gaps}, written by SQL: one for a question. */
final class GapRows {
  /** What goes when there are too many, so that not each new one has to make room. */
  private static final int ROOM = GapLog.MOST / 20;

  private GapRows() {}

  /** A question's row; empty if it has none. */
  static Optional<Long> number(Handle handle, String folded) {
    return handle
        .createQuery("SELECT number FROM gaps WHERE folded = :folded")
        .bind("folded", folded)
        .mapTo(Long.class)
        .findOne();
  }

  /** Makes or renews a question's row. */
  static long put(Handle handle, Report report) {
    long gap = number(handle, report.key()).orElseGet(() -> insert(handle, report));
    handle
        .createUpdate(
            """
            UPDATE gaps SET last_at = GREATEST(last_at, :at),
              confidence = CASE WHEN :confidence > 0 THEN :confidence ELSE confidence END
            WHERE number = :gap
            """)
        .bind("at", report.at())
        .bind("confidence", report.confidence())
        .bind("gap", gap)
        .execute();
    return gap;
  }

  private static long insert(Handle handle, Report report) {
    makeRoom(handle);
    return handle
        .createUpdate(
            """
            INSERT INTO gaps
              (folded, question, language, confidence, first_at, last_at, model, vector)
            VALUES (:folded, :question, :language, :confidence, :at, :at, '', X'')
            """)
        .bind("folded", report.key())
        .bind("question", report.question())
        .bind("language", report.language())
        .bind("confidence", report.confidence())
        .bind("at", report.at())
        .executeAndReturnGeneratedKeys("number")
        .mapTo(Long.class)
        .one();
  }

  /** The answered go first, then those that the fewest asked, the oldest first. */
  private static void makeRoom(Handle handle) {
    int count = handle.createQuery("SELECT COUNT(*) FROM gaps").mapTo(Integer.class).one();
    if (count >= GapLog.MOST) {
      List<Long> least =
          handle
              .createQuery(
                  """
                  SELECT g.number FROM gaps g LEFT JOIN gap_sightings s ON s.gap = g.number
                  WHERE NOT EXISTS (SELECT 1 FROM gap_wishes w WHERE w.gap = g.number)
                  GROUP BY g.number, g.answered_by, g.last_at
                  ORDER BY g.answered_by IS NULL, COUNT(s.number), g.last_at, g.number LIMIT :room
                  """)
              .bind("room", ROOM)
              .mapTo(Long.class)
              .list();
      PreparedBatch batch = handle.prepareBatch("DELETE FROM gaps WHERE number = :number");
      least.forEach(number -> batch.bind("number", number).add());
      batch.execute();
    }
  }

  static int place(Handle handle, long gap, String model, Embedding vector) {
    return update(
        handle,
        "UPDATE gaps SET model = :model, vector = :vector WHERE number = :gap",
        Map.of("model", model, "vector", vector.toBytes(), "gap", gap));
  }

  static int answered(Handle handle, long gap, ArticleId by, Instant at) {
    return update(
        handle,
        "UPDATE gaps SET answered_by = :by, answered_at = :at WHERE number = :gap",
        Map.of("by", by.value(), "at", at, "gap", gap));
  }

  static int reopen(Handle handle, long gap) {
    return update(
        handle,
        """
        UPDATE gaps SET answered_by = NULL, answered_at = NULL
        WHERE number = :gap AND answered_by IS NOT NULL
        """,
        Map.of("gap", gap));
  }

  /** Removes those that nobody is known to have asked and nobody waits for. */
  static int removeNobodys(Handle handle) {
    return update(
        handle,
        """
        DELETE FROM gaps g WHERE NOT EXISTS (SELECT 1 FROM gap_sightings s WHERE s.gap = g.number)
          AND NOT EXISTS (SELECT 1 FROM gap_wishes w WHERE w.gap = g.number)
        """,
        Map.of());
  }

  /** Removes those last asked or answered before that, unless somebody waits. */
  static int removeBefore(Handle handle, Instant at) {
    return update(
        handle,
        """
        DELETE FROM gaps g
        WHERE COALESCE(GREATEST(answered_at, last_at), last_at) < :at AND NOT EXISTS
          (SELECT 1 FROM gap_wishes w WHERE w.gap = g.number)
        """,
        Map.of("at", at));
  }

  private static int update(Handle handle, String sql, Map<String, ?> values) {
    return handle.createUpdate(sql).bindMap(values).execute();
  }
}
