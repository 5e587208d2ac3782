package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sarika.answer.Citation;
import org.sarika.chat.Outcome;
import org.sarika.chat.Turn;
import org.sarika.knowledge.Note;
import org.sarika.time.TimeScope;

/** Reads turns by SQL. Stateless; the caller's transaction gives it one picture. */
final class TurnReader {
  /** The newest turns that fulfil a condition on {@code turns}, oldest first. */
  List<Turn> newest(Handle handle, String condition, Map<String, ?> bindings, int most) {
    String newest =
        "SELECT * FROM turns WHERE %s ORDER BY place DESC LIMIT %d".formatted(condition, most);
    return handle
        .createQuery("SELECT * FROM (%s) ORDER BY place".formatted(newest))
        .bindMap(bindings)
        .map((row, context) -> Row.of(row))
        .list()
        .stream()
        .map(row -> whole(handle, row))
        .toList();
  }

  Optional<Turn> find(Handle handle, String id) {
    return handle
        .createQuery("SELECT * FROM turns WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> Row.of(row))
        .findOne()
        .map(row -> whole(handle, row));
  }

  private static Turn whole(Handle handle, Row row) {
    return new Turn(
        row.id,
        row.text,
        row.standalone,
        row.outcome,
        citations(handle, row.id),
        DisagreementRows.of(handle, row.id),
        row.at,
        row.time);
  }

  private static List<Citation> citations(Handle handle, String turn) {
    Map<Integer, List<Note>> notes = notes(handle, turn);
    return handle
        .createQuery("SELECT * FROM citations WHERE turn = :turn ORDER BY place")
        .bind("turn", turn)
        .map((row, context) ->
            CitationRow.citation(row, notes.getOrDefault(row.getInt("place"), List.of())))
        .list();
  }

  /** By the citation's place. */
  private static Map<Integer, List<Note>> notes(Handle handle, String turn) {
    Map<Integer, List<Note>> found = new HashMap<>();
    handle
        .createQuery("SELECT * FROM citation_notes WHERE turn = :turn ORDER BY citation, number")
        .bind("turn", turn)
        .map((row, context) ->
            found
                .computeIfAbsent(row.getInt("citation"), place -> new ArrayList<>())
                .add(NoteRow.note(row)))
        .list();
    return found;
  }

  /** A row of {@code turns}, to be completed with what was shown. */
  private record Row(
      String id, String text, String standalone, Outcome outcome, Instant at, TimeScope time) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString("id"),
          row.getString("text"),
          row.getString("standalone"),
          Outcome.valueOf(row.getString("outcome")),
          row.getObject("asked_at", Instant.class),
          TimeColumn.read(row.getString("time_scope")));
    }
  }
}
