package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.GapState;
import org.sarika.gaps.Report;
import org.sarika.gaps.Sighting;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;

/** The rows of {@code gaps}, with those that hang on them. */
final class JdbiGapLog implements GapLog {
  /** What goes when there are too many, so that not each new one has to make room. */
  private static final int ROOM = MOST / 20;

  private static final String NOBODYS =
      """
      DELETE FROM gaps g WHERE NOT EXISTS (SELECT 1 FROM gap_sightings s WHERE s.gap = g.number)
        AND NOT EXISTS (SELECT 1 FROM gap_wishes w WHERE w.gap = g.number)
      """;

  private final Reads reads;
  private final WriteQueue queue;
  private final Pseudonyms pseudonyms;
  private final SightingRows sightings = new SightingRows();
  private final WishRows wishes;

  JdbiGapLog(Reads reads, WriteQueue queue, Pseudonyms pseudonyms) {
    this.reads = reads;
    this.queue = queue;
    this.pseudonyms = pseudonyms;
    this.wishes = new WishRows(pseudonyms.addresses());
  }

  @Override
  public long report(Report report) {
    return queue.write(
        "noting a question without an answer", handle -> Change.Made.changed(put(handle, report)));
  }

  private long put(Handle handle, Report report) {
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
    sightings.put(handle, gap, pseudonyms.gapAsker(report.asker()), report);
    return gap;
  }

  private static Optional<Long> number(Handle handle, String folded) {
    return handle
        .createQuery("SELECT number FROM gaps WHERE folded = :folded")
        .bind("folded", folded)
        .mapTo(Long.class)
        .findOne();
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

  private static void makeRoom(Handle handle) {
    int count = handle.createQuery("SELECT COUNT(*) FROM gaps").mapTo(Integer.class).one();
    if (count >= MOST) {
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

  @Override
  public void withdraw(String question, Asker asker) {
    queue.write(
        "noting that an answer is liked",
        handle -> {
          int rows =
              number(handle, Report.key(question))
                  .map(gap -> sightings.withdraw(handle, gap, pseudonyms.gapAsker(asker)))
                  .orElse(0);
          return Change.Made.rows(rows == 0 ? 0 : rows + handle.createUpdate(NOBODYS).execute());
        });
  }

  @Override
  public boolean wish(Report report, Address where) {
    byte[] asker = pseudonyms.gapAsker(report.asker());
    return queue.write(
        "keeping a wish",
        handle -> {
          long gap = number(handle, report.key()).orElse(0L);
          if (WishRows.isFull(handle, gap, asker)) {
            return Change.Made.unchanged(false);
          }
          wishes.put(handle, put(handle, report), asker, where, report.asker().id(), report.at());
          return Change.Made.changed(true);
        });
  }

  @Override
  public List<Gap> all() {
    return reads.read(
        "questions without an answer",
        handle -> {
          Map<Long, List<Sighting>> seen = sightings.all(handle);
          return handle
              .createQuery(
                  """
                  SELECT number, question, language, confidence, first_at, last_at, answered_by,
                    answered_at FROM gaps ORDER BY number
                  """)
              .map((row, context) -> gap(row, seen))
              .list();
        });
  }

  private static Gap gap(ResultSet row, Map<Long, List<Sighting>> seen) throws SQLException {
    long number = row.getLong("number");
    @Nullable String by = row.getString("answered_by");
    return new Gap(
        number,
        row.getString("question"),
        row.getString("language"),
        row.getDouble("confidence"),
        row.getObject("first_at", Instant.class),
        row.getObject("last_at", Instant.class),
        seen.getOrDefault(number, List.of()),
        by == null
            ? GapState.OPEN
            : new GapState.Answered(
                new ArticleId(by), row.getObject("answered_at", Instant.class)));
  }

  @Override
  public boolean hasOpen() {
    return reads.read(
        "whether a question is without an answer",
        handle ->
            handle
                .createQuery("SELECT 1 FROM gaps WHERE answered_by IS NULL LIMIT 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public Map<Long, Embedding> vectors(String model) {
    Map<Long, Embedding> vectors = new HashMap<>();
    reads.read(
        "questions' vectors",
        handle ->
            handle
                .createQuery("SELECT number, vector FROM gaps WHERE model = :model")
                .bind("model", model)
                .map((row, context) ->
                    vectors.put(row.getLong("number"), Embedding.fromBytes(row.getBytes("vector"))))
                .list());
    return vectors;
  }

  @Override
  public void place(long gap, String model, Embedding vector) {
    write(
        "keeping a question's vector",
        "UPDATE gaps SET model = :model, vector = :vector WHERE number = :gap",
        Map.of("model", model, "vector", vector.toBytes(), "gap", gap));
  }

  @Override
  public void answered(long gap, ArticleId by, Instant at) {
    write(
        "noting that a question is answered",
        "UPDATE gaps SET answered_by = :by, answered_at = :at WHERE number = :gap",
        Map.of("by", by.value(), "at", at, "gap", gap));
  }

  @Override
  public void reopen(long gap) {
    write(
        "noting that a question is open again",
        """
        UPDATE gaps SET answered_by = NULL, answered_at = NULL
        WHERE number = :gap AND answered_by IS NOT NULL
        """,
        Map.of("gap", gap));
  }

  private void write(String what, String sql, Map<String, ?> values) {
    queue.write(
        what, handle -> Change.Made.rows(handle.createUpdate(sql).bindMap(values).execute()));
  }

  @Override
  public List<Wish> due() {
    return reads.read("who is to be told", wishes::due);
  }

  @Override
  public int forget(Asker asker) {
    byte[] hash = pseudonyms.gapAsker(asker);
    return queue.write(
        "forgetting an asker's gaps",
        handle -> {
          int wished = delete(handle, "gap_wishes", hash);
          int seen = delete(handle, "gap_sightings", hash);
          int gone = wished + seen == 0 ? 0 : handle.createUpdate(NOBODYS).execute();
          return new Change.Made<>(wished, wished + seen + gone > 0);
        });
  }

  private static int delete(Handle handle, String table, byte[] asker) {
    return handle
        .createUpdate("DELETE FROM %s WHERE asker = :asker".formatted(table))
        .bind("asker", asker)
        .execute();
  }

  @Override
  public void forgetBefore(Instant askers, Instant wishesBefore, Instant questions) {
    queue.write(
        "forgetting old gaps",
        handle ->
            Change.Made.rows(
                handle
                        .createUpdate(
                            """
                            UPDATE gap_sightings SET asker = NULL
                            WHERE seen_at < :at AND asker IS NOT NULL
                            """)
                        .bind("at", askers)
                        .execute()
                    + handle
                        .createUpdate("DELETE FROM gap_wishes WHERE wished_at < :at")
                        .bind("at", wishesBefore)
                        .execute()
                    + handle
                        .createUpdate(
                            """
                            DELETE FROM gaps g
                            WHERE COALESCE(GREATEST(answered_at, last_at), last_at) < :at AND NOT EXISTS
                              (SELECT 1 FROM gap_wishes w WHERE w.gap = g.number)
                            """)
                        .bind("at", questions)
                        .execute()));
  }
}
