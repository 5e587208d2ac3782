package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.Sentence;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** Reads articles by SQL. Stateless; the caller's transaction gives it one picture. */
final class ArticleReader {
  private static final String COPIES =
      "(SELECT original AS article, copy AS number, address FROM copies)";

  /** The article as readers see it, with what was added to it, and its status. */
  Optional<ArticleCache.Standing> standing(Handle handle, ArticleId id) {
    return shown(handle, Scope.one(id)).stream()
        .findFirst()
        .map(whole -> new ArticleCache.Standing(whole.article(), whole.row().status()));
  }

  /** Every approved article as readers see it, in no order. */
  List<Article> approved(Handle handle) {
    return shown(handle, Scope.APPROVED).stream().map(Whole::article).toList();
  }

  Optional<StoredArticle> load(Handle handle, ArticleId id) {
    return complete(handle, Scope.one(id)).stream()
        .findFirst()
        .map(whole -> whole.row().stored(whole.article(), passages(handle, whole.article())));
  }

  List<Fingerprint> fingerprints(Handle handle) {
    return fingerprints(handle, Scope.ALL);
  }

  Optional<Fingerprint> fingerprint(Handle handle, ArticleId id) {
    return fingerprints(handle, Scope.one(id)).stream().findFirst();
  }

  private static List<Fingerprint> fingerprints(Handle handle, Scope scope) {
    return scope
        .bind(
            handle.createQuery(
                "SELECT a.id, a.origin, a.status, a.source, a.content_hash, a.model"
                    + " FROM articles a WHERE %s ORDER BY a.id".formatted(scope.condition())))
        .map((row, context) ->
            new Fingerprint(
                new ArticleId(row.getString("id")),
                Origin.valueOf(row.getString("origin")),
                Status.valueOf(row.getString("status")),
                row.getString("source"),
                row.getString("content_hash"),
                row.getString("model")))
        .list();
  }

  List<ArticleId> approvedIds(Handle handle) {
    return handle
        .createQuery("SELECT id FROM articles WHERE status = 'APPROVED' ORDER BY id")
        .map((row, context) -> new ArticleId(row.getString("id")))
        .list();
  }

  long revision(Handle handle) {
    return handle
        .createQuery("SELECT number FROM meta WHERE name = 'revision'")
        .mapTo(Long.class)
        .one();
  }

  /** A row and the article that it is part of. */
  private record Whole(ArticleRow row, Article article) {}

  /** What the curator wrote, with the notes and copies that were added since. */
  private static List<Whole> shown(Handle handle, Scope scope) {
    List<Whole> written = complete(handle, scope);
    if (written.isEmpty()) {
      return List.of();
    }
    Map<String, List<Note>> notes =
        byArticle(handle, scope, "added_notes", (row, context) -> NoteRow.note(row));
    Map<String, List<String>> copies =
        byArticle(handle, scope, COPIES, (row, context) -> row.getString("address"));
    return written.stream()
        .map(whole -> {
          String id = whole.row().id();
          return new Whole(
              whole.row(),
              Additions.to(
                  whole.article(),
                  notes.getOrDefault(id, List.of()),
                  copies.getOrDefault(id, List.of())));
        })
        .toList();
  }

  private static List<Whole> complete(Handle handle, Scope scope) {
    List<ArticleRow> rows = rows(handle, scope);
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> paragraphs =
        byArticle(handle, scope, "paragraphs", (row, context) -> row.getString("text"));
    Map<String, List<Note>> notes =
        byArticle(handle, scope, "notes", (row, context) -> NoteRow.note(row));
    return rows.stream()
        .map(row ->
            new Whole(
                row,
                row.article(
                    notes.getOrDefault(row.id(), List.of()),
                    paragraphs.getOrDefault(row.id(), List.of()))))
        .toList();
  }

  private static List<ArticleRow> rows(Handle handle, Scope scope) {
    return scope
        .bind(handle.createQuery("SELECT a.* FROM articles a WHERE " + scope.condition()))
        .map((row, context) -> ArticleRow.of(row))
        .list();
  }

  private static <T> Map<String, List<T>> byArticle(
      Handle handle, Scope scope, String table, RowMapper<T> mapper) {
    String sql =
        "SELECT t.* FROM %s t JOIN articles a ON a.id = t.article WHERE %s ORDER BY t.article, t.number"
            .formatted(table, scope.condition());
    Map<String, List<T>> found = new HashMap<>();
    scope
        .bind(handle.createQuery(sql))
        .map((row, context) ->
            found
                .computeIfAbsent(row.getString("article"), id -> new ArrayList<>())
                .add(mapper.map(row, context)))
        .list();
    return found;
  }

  private static List<EmbeddedPassage> passages(Handle handle, Article article) {
    Map<Integer, List<EmbeddedSentence>> sentences = new HashMap<>();
    handle
        .createQuery("SELECT * FROM sentences WHERE article = :id ORDER BY passage, number")
        .bind("id", article.id().value())
        .map((row, context) ->
            sentences
                .computeIfAbsent(row.getInt("passage"), passage -> new ArrayList<>())
                .add(EmbeddedSentence.of(row)))
        .list();
    return handle
        .createQuery("SELECT number, vector FROM passages WHERE article = :id ORDER BY number")
        .bind("id", article.id().value())
        .map((row, context) ->
            passage(
                article.id(),
                row.getInt("number"),
                Embedding.fromBytes(row.getBytes("vector")),
                sentences.getOrDefault(row.getInt("number"), List.of())))
        .list();
  }

  private static EmbeddedPassage passage(
      ArticleId article, int number, Embedding vector, List<EmbeddedSentence> sentences) {
    return new EmbeddedPassage(
        new Passage(article, number, sentences.stream().map(EmbeddedSentence::sentence).toList()),
        vector,
        sentences.stream().map(EmbeddedSentence::vector).toList());
  }

  private record EmbeddedSentence(Sentence sentence, Embedding vector) {
    static EmbeddedSentence of(ResultSet row) throws SQLException {
      return new EmbeddedSentence(
          new Sentence(
              row.getInt("paragraph"), row.getInt("start_offset"), row.getInt("end_offset")),
          Embedding.fromBytes(row.getBytes("vector")));
    }
  }

  /** Which articles {@code a} are meant. */
  private record Scope(String condition, Map<String, String> bindings) {
    static final Scope ALL = new Scope("TRUE", Map.of());
    static final Scope APPROVED = new Scope("a.status = 'APPROVED'", Map.of());

    static Scope one(ArticleId id) {
      return new Scope("a.id = :id", Map.of("id", id.value()));
    }

    Query bind(Query query) {
      return query.bindMap(bindings);
    }
  }
}
