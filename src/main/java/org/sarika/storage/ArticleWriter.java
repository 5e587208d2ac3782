package org.sarika.storage;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.Sentence;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** Writes articles by SQL, on the writer's thread, and counts the revision up with each change. */
final class ArticleWriter {
  private final ArticleReader reader;

  ArticleWriter(ArticleReader reader) {
    this.reader = reader;
  }

  /** Returns the new revision, or the old one if it was stored already. */
  Change.Made<Long> save(Handle handle, StoredArticle stored) {
    Optional<StoredArticle> before = reader.load(handle, stored.id());
    if (before.isPresent() && before.get().equals(stored)) {
      return sameRevision(handle);
    }
    delete(handle, stored.id());
    insertArticle(handle, stored);
    insertParagraphs(handle, stored.article());
    insertNotes(handle, stored.article());
    insertPassages(handle, stored);
    insertSentences(handle, stored);
    return nextRevision(handle);
  }

  Change.Made<Long> remove(Handle handle, ArticleId id) {
    return delete(handle, id) == 0 ? sameRevision(handle) : nextRevision(handle);
  }

  Change.Made<Long> setStatus(Handle handle, ArticleId id, Status status) {
    int changed =
        handle
            .createUpdate(
                "UPDATE articles SET status = :status WHERE id = :id AND status <> :status")
            .bind("id", id.value())
            .bind("status", status.name())
            .execute();
    return changed == 0 ? sameRevision(handle) : nextRevision(handle);
  }

  Change.Made<Long> nextRevision(Handle handle) {
    handle.execute("UPDATE meta SET number = number + 1 WHERE name = 'revision'");
    return Change.Made.changed(reader.revision(handle));
  }

  private Change.Made<Long> sameRevision(Handle handle) {
    return Change.Made.unchanged(reader.revision(handle));
  }

  /** What hangs on the article goes with it. */
  private static int delete(Handle handle, ArticleId id) {
    return handle
        .createUpdate("DELETE FROM articles WHERE id = :id")
        .bind("id", id.value())
        .execute();
  }

  private static void insertArticle(Handle handle, StoredArticle stored) {
    Article article = stored.article();
    Update insert =
        handle.createUpdate(
            """
            INSERT INTO articles (id, title, publisher, published, url, language, form, viewpoint,
              reliability, topics, copies, origin, status, source, content_hash, model, stored_at)
            VALUES (:id, :title, :publisher, :published, :url, :language, :form, :viewpoint,
              :reliability, :topics, :copies, :origin, :status, :source, :hash, :model,
              CURRENT_TIMESTAMP)
            """);
    SourceColumns.bind(insert, article.source())
        .bind("id", article.id().value())
        .bindArray("topics", String.class, article.topics())
        .bindArray("copies", String.class, article.copies())
        .bind("origin", stored.origin().name())
        .bind("status", stored.status().name())
        .bind("source", stored.source())
        .bind("hash", stored.contentHash())
        .bind("model", stored.model())
        .execute();
  }

  private static void insertParagraphs(Handle handle, Article article) {
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO paragraphs (article, number, text) VALUES (?, ?, ?)");
    int number = 0;
    for (String text : article.paragraphs()) {
      batch.add(article.id().value(), ++number, text);
    }
    batch.execute();
  }

  private static void insertNotes(Handle handle, Article article) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO notes (article, number, paragraph, kind, text, source) VALUES (?, ?, ?, ?, ?, ?)");
    int number = 0;
    for (Note note : article.notes()) {
      batch.add(
          article.id().value(),
          ++number,
          note.paragraph(),
          note.kind().name(),
          note.text(),
          note.source());
    }
    batch.execute();
  }

  private static void insertPassages(Handle handle, StoredArticle stored) {
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO passages (article, number, vector) VALUES (?, ?, ?)");
    for (EmbeddedPassage passage : stored.passages()) {
      batch.add(stored.id().value(), passage.passage().number(), passage.embedding().toBytes());
    }
    batch.execute();
  }

  private static void insertSentences(Handle handle, StoredArticle stored) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO sentences (article, passage, number, paragraph, start_offset, end_offset,
              vector)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """);
    for (EmbeddedPassage embedded : stored.passages()) {
      Passage passage = embedded.passage();
      for (int i = 0; i < passage.sentences().size(); i++) {
        Sentence sentence = passage.sentences().get(i);
        batch.add(
            stored.id().value(),
            passage.number(),
            i + 1,
            sentence.paragraph(),
            sentence.start(),
            sentence.end(),
            embedded.sentences().get(i).toBytes());
      }
    }
    batch.execute();
  }
}
