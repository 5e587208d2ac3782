package org.sarika.storage;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.Viewpoint;

/** A row of {@code articles}, to be completed from the other tables. */
record ArticleRow(
    String id,
    String title,
    String publisher,
    String published,
    String url,
    String language,
    Form form,
    Viewpoint viewpoint,
    Reliability reliability,
    List<String> topics,
    List<String> copies,
    Origin origin,
    Status status,
    String source,
    String contentHash,
    String model) {

  static ArticleRow of(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getString("id"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("published"),
        row.getString("url"),
        row.getString("language"),
        Form.valueOf(row.getString("form")),
        Viewpoint.valueOf(row.getString("viewpoint")),
        Reliability.valueOf(row.getString("reliability")),
        strings(row.getArray("topics")),
        strings(row.getArray("copies")),
        Origin.valueOf(row.getString("origin")),
        Status.valueOf(row.getString("status")),
        row.getString("source"),
        row.getString("content_hash"),
        row.getString("model"));
  }

  /** Of an array of texts; none if it is absent. */
  static List<String> strings(@Nullable Array array) throws SQLException {
    if (array == null) {
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    for (Object element : (Object[]) array.getArray()) {
      strings.add((String) element);
    }
    return strings;
  }

  Article article(List<Note> notes, List<String> paragraphs) {
    return new Article(
        new ArticleId(id),
        title,
        new Publisher(publisher),
        PublicationDate.parse(published),
        URI.create(url),
        language,
        form,
        viewpoint,
        reliability,
        topics,
        copies,
        notes,
        paragraphs);
  }

  StoredArticle stored(Article article, List<EmbeddedPassage> passages) {
    return new StoredArticle(article, origin, status, source, contentHash, model, passages);
  }
}
