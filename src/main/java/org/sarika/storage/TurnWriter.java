package org.sarika.storage;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sarika.answer.Citation;
import org.sarika.chat.Relation;
import org.sarika.chat.Turn;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.StorageException;

/** Writes turns by SQL, on the writer's thread. */
final class TurnWriter {
  /**
   * Adds a turn or replaces the asker's own.
   *
   * @throws StorageException if its id belongs to somebody else's, or to one that was forgotten
   */
  void remember(Handle handle, Owner owner, Turn turn) {
    Optional<Owner> before = Owner.of(handle, turn.id());
    if (before.isEmpty()) {
      insert(handle, owner, turn);
    } else if (before.get().relation(owner) == Relation.ASKER) {
      replace(handle, turn);
    } else {
      throw new StorageException(Sentences.idTaken(turn.id()));
    }
    insertCitations(handle, turn);
    RulingWriter.markLate(handle, turn.id());
    insertNotes(handle, turn);
    DisagreementRows.insert(handle, turn.id(), turn.disagreements());
  }

  private static void insert(Handle handle, Owner owner, Turn turn) {
    handle
        .createUpdate(
            """
            INSERT INTO turns (id, conversation, asker, text, standalone, outcome, asked_at,
              time_scope)
            VALUES (:id, :conversation, :asker, :text, :standalone, :outcome, :at, :time)
            """)
        .bind("id", turn.id())
        .bind("conversation", owner.room())
        .bind("asker", owner.person())
        .bind("text", turn.text())
        .bind("standalone", turn.standalone())
        .bind("outcome", turn.outcome().name())
        .bind("at", turn.at())
        .bind("time", TimeColumn.write(turn.time()))
        .execute();
  }

  /** It keeps its place; what was shown goes, with its notes. */
  private static void replace(Handle handle, Turn turn) {
    handle
        .createUpdate(
            """
            UPDATE turns SET text = :text, standalone = :standalone, outcome = :outcome,
              asked_at = :at, time_scope = :time
            WHERE id = :id
            """)
        .bind("id", turn.id())
        .bind("text", turn.text())
        .bind("standalone", turn.standalone())
        .bind("outcome", turn.outcome().name())
        .bind("at", turn.at())
        .bind("time", TimeColumn.write(turn.time()))
        .execute();
    handle.createUpdate("DELETE FROM citations WHERE turn = :id").bind("id", turn.id()).execute();
    DisagreementRows.delete(handle, turn.id());
  }

  private static void insertCitations(Handle handle, Turn turn) {
    PreparedBatch batch = handle.prepareBatch(CitationRow.INSERT);
    int place = 0;
    for (Citation citation : turn.citations()) {
      CitationRow.add(batch, turn.id(), ++place, citation);
    }
    batch.execute();
  }

  private static void insertNotes(Handle handle, Turn turn) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO citation_notes (turn, citation, number, paragraph, kind, text, source)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """);
    int place = 0;
    for (Citation citation : turn.citations()) {
      add(batch, turn.id(), ++place, citation.notes());
    }
    batch.execute();
  }

  private static void add(PreparedBatch batch, String turn, int place, List<Note> notes) {
    int number = 0;
    for (Note note : notes) {
      batch.add(
          turn, place, ++number, note.paragraph(), note.kind().name(), note.text(), note.source());
    }
  }
}
