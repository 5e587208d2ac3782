package org.sarika.storage;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sarika.answer.Citation;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Source;
import org.sarika.knowledge.Viewpoint;

/** A citation to a row of {@code citations} and back, field by field. */
final class CitationRow {
  static final String INSERT =
      """
      INSERT INTO citations (turn, place, number, article, paragraph, start_offset, end_offset,
        text, key_start, key_end, speaker, source, title, publisher, published, url, language, form,
        viewpoint, reliability, copies)
      VALUES (:turn, :place, :number, :article, :paragraph, :start, :end,
        :text, :keyStart, :keyEnd, :speaker, :source, :title, :publisher, :published, :url, :language,
        :form, :viewpoint, :reliability, :copies)
      """;

  private CitationRow() {}

  /** Adds a row to a batch of {@link #INSERT}. */
  static void add(PreparedBatch batch, String turn, int place, Citation citation) {
    batch
        .bind("turn", turn)
        .bind("place", place)
        .bind("number", citation.number())
        .bind("speaker", citation.speaker());
    bind(batch, citation.excerpt());
    SourceColumns.bind(batch.bind("source", citation.source().id().value()), citation.source())
        .bindArray("copies", String.class, citation.source().copies());
    batch.add();
  }

  private static void bind(PreparedBatch batch, Excerpt excerpt) {
    batch
        .bind("article", excerpt.article().value())
        .bind("paragraph", excerpt.paragraph())
        .bind("start", excerpt.start())
        .bind("end", excerpt.end())
        .bind("text", excerpt.text())
        .bind("keyStart", excerpt.keyStart())
        .bind("keyEnd", excerpt.keyEnd());
  }

  static Citation citation(ResultSet row, List<Note> notes) throws SQLException {
    Citation shown =
        new Citation(
            row.getInt("number"), excerpt(row), source(row), notes, row.getString("speaker"));
    Instant retracted = row.getObject("retracted_at", Instant.class);
    return retracted == null
        ? shown
        : shown.retracted(retracted, row.getString("retracted_reason"));
  }

  private static Excerpt excerpt(ResultSet row) throws SQLException {
    return new Excerpt(
        new ArticleId(row.getString("article")),
        row.getInt("paragraph"),
        row.getInt("start_offset"),
        row.getInt("end_offset"),
        row.getString("text"),
        row.getInt("key_start"),
        row.getInt("key_end"));
  }

  private static Source source(ResultSet row) throws SQLException {
    return new Source(
        new ArticleId(row.getString("source")),
        row.getString("title"),
        new Publisher(row.getString("publisher")),
        PublicationDate.parse(row.getString("published")),
        URI.create(row.getString("url")),
        row.getString("language"),
        Form.valueOf(row.getString("form")),
        Viewpoint.valueOf(row.getString("viewpoint")),
        Reliability.valueOf(row.getString("reliability")),
        ArticleRow.strings(row.getArray("copies")));
  }
}
