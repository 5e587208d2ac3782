package org.sarika.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sarika.curation.Change;
import org.sarika.curation.Ruling;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.Viewpoint;

/** Does to the tables what a decision says, on the writer's thread. */
final class RulingWriter {
  void write(Handle handle, ArticleId id, Ruling ruling) {
    switch (ruling) {
      case Ruling.To(Status status) -> {
        forgetCopy(handle, id);
        set(handle, id, status);
      }
      case Ruling.CopyOf(ArticleId original) -> {
        forgetCopy(handle, id);
        copy(handle, id, original);
        set(handle, id, Status.COPY);
      }
      case Ruling.Described(Viewpoint viewpoint, Reliability reliability, List<String> topics) ->
          describe(handle, id, viewpoint, reliability, topics);
      case Ruling.Noted(Note note) -> note(handle, id, note);
    }
  }

  /** Marks what was shown of the article, or takes the marks away. */
  void mark(Handle handle, Change change) {
    switch (change.deed()) {
      case RETRACTED ->
          handle
              .createUpdate(
                  """
                  UPDATE citations SET retracted_at = :at, retracted_reason = :reason
                  WHERE article = :id
                  """)
              .bind("id", change.subject())
              .bind("at", change.at())
              .bind("reason", change.reason())
              .execute();
      case RESTORED ->
          handle
              .createUpdate(
                  """
                  UPDATE citations SET retracted_at = NULL, retracted_reason = NULL
                  WHERE article = :id
                  """)
              .bind("id", change.subject())
              .execute();
      case SUBMITTED, REFUSED, APPROVED, REJECTED, NOTED, MERGED -> {}
    }
  }

  /**
   * Marks what a turn shows that was answered before a retraction and is kept after it.
   *
   * @param turn just written
   */
  static void markLate(Handle handle, String turn) {
    handle
        .createUpdate(
            """
            UPDATE citations c SET (retracted_at, retracted_reason) =
              (SELECT made_at, reason FROM changes WHERE subject = c.article AND deed = 'RETRACTED'
               ORDER BY number DESC LIMIT 1)
            WHERE turn = :turn AND EXISTS (SELECT 1 FROM articles a
              WHERE a.id = c.article AND a.status = 'RETRACTED')
            """)
        .bind("turn", turn)
        .execute();
  }

  private static void set(Handle handle, ArticleId id, Status status) {
    handle
        .createUpdate("UPDATE articles SET status = :status WHERE id = :id")
        .bind("id", id.value())
        .bind("status", status.name())
        .execute();
  }

  private static void forgetCopy(Handle handle, ArticleId id) {
    handle.createUpdate("DELETE FROM copies WHERE copy = :id").bind("id", id.value()).execute();
  }

  private static void copy(Handle handle, ArticleId id, ArticleId original) {
    handle
        .createUpdate(
            """
            INSERT INTO copies (copy, original, address)
            SELECT id, :original, url FROM articles WHERE id = :id
            """)
        .bind("id", id.value())
        .bind("original", original.value())
        .execute();
  }

  private static void describe(
      Handle handle,
      ArticleId id,
      Viewpoint viewpoint,
      Reliability reliability,
      List<String> topics) {
    handle
        .createUpdate(
            """
            UPDATE articles SET viewpoint = :viewpoint, reliability = :reliability, topics = :topics
            WHERE id = :id
            """)
        .bind("id", id.value())
        .bind("viewpoint", viewpoint.name())
        .bind("reliability", reliability.name())
        .bindArray("topics", String.class, topics)
        .execute();
  }

  private static void note(Handle handle, ArticleId id, Note note) {
    handle
        .createUpdate(
            """
            INSERT INTO added_notes (article, paragraph, kind, text, source)
            VALUES (:id, :paragraph, :kind, :text, :source)
            """)
        .bind("id", id.value())
        .bind("paragraph", note.paragraph())
        .bind("kind", note.kind().name())
        .bind("text", note.text())
        .bind("source", note.source())
        .execute();
  }
}
