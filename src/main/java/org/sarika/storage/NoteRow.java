package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;

/** A row of {@code notes} or {@code citation_notes}: the columns are the same. */
final class NoteRow {
  private NoteRow() {}

  static Note note(ResultSet row) throws SQLException {
    return new Note(
        row.getInt("paragraph"),
        NoteKind.valueOf(row.getString("kind")),
        row.getString("text"),
        row.getString("source"));
  }
}
