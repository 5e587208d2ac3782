package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sarika.curation.Change;
import org.sarika.curation.Curator;
import org.sarika.curation.Deed;
import org.sarika.curation.Ledger;
import org.sarika.curation.Ruling;
import org.sarika.knowledge.ArticleId;

/** Decisions and who made them, in the database's tables: each in one transaction. */
final class JdbiLedger implements Ledger {
  private final Reads reads;
  private final WriteQueue queue;
  private final JdbiArticleStore articles;
  private final RulingWriter writer = new RulingWriter();

  JdbiLedger(Reads reads, WriteQueue queue, JdbiArticleStore articles) {
    this.reads = reads;
    this.queue = queue;
    this.articles = articles;
  }

  @Override
  public void add(Change change) {
    queue.write(
        "keeping a change", handle -> org.sarika.storage.Change.Made.rows(insert(handle, change)));
  }

  @Override
  public void write(Change change, List<Ruling> rulings) {
    ArticleId id = new ArticleId(change.subject());
    articles.decide(
        id,
        handle -> {
          rulings.forEach(ruling -> writer.write(handle, id, ruling));
          writer.mark(handle, change);
          insert(handle, change);
        });
  }

  @Override
  public List<Change> of(String subject) {
    return select("WHERE subject = :subject ORDER BY number", Map.of("subject", subject));
  }

  @Override
  public List<Change> latest(int most) {
    return select("ORDER BY number DESC LIMIT :most", Map.of("most", most));
  }

  @Override
  public List<Change> refusals(Instant since) {
    return select(
        """
        WHERE deed = 'REFUSED' AND made_at >= :since
          AND NOT EXISTS (SELECT 1 FROM changes later
            WHERE later.subject = c.subject AND later.number > c.number)
        ORDER BY number DESC
        """,
        Map.of("since", since));
  }

  private List<Change> select(String which, Map<String, ?> bindings) {
    return reads.read(
        "what was decided",
        handle ->
            handle
                .createQuery("SELECT * FROM changes c " + which)
                .bindMap(bindings)
                .map((row, context) -> change(row))
                .list());
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getObject("made_at", Instant.class),
        new Curator(row.getString("who")),
        Deed.valueOf(row.getString("deed")),
        row.getString("subject"),
        row.getString("reason"));
  }

  private static int insert(Handle handle, Change change) {
    return handle
        .createUpdate(
            """
            INSERT INTO changes (made_at, who, deed, subject, reason)
            VALUES (:at, :who, :deed, :subject, :reason)
            """)
        .bind("at", change.at())
        .bind("who", change.who().name())
        .bind("deed", change.deed().name())
        .bind("subject", change.subject())
        .bind("reason", change.reason())
        .execute();
  }
}
