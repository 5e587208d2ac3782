package org.sarika.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sarika.answer.Disagreement;

/** What the citations of a turn differ on, to rows of {@code disagreements} and back. */
final class DisagreementRows {
  private DisagreementRows() {}

  static void insert(Handle handle, String turn, List<Disagreement> disagreements) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO disagreements (turn, place, side, matter, citation, words)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    int place = 0;
    for (Disagreement disagreement : disagreements) {
      place++;
      int number = 0;
      for (Disagreement.Side side : disagreement.sides()) {
        batch.add(turn, place, ++number, disagreement.matter(), side.citation(), side.words());
      }
    }
    batch.execute();
  }

  static void delete(Handle handle, String turn) {
    handle
        .createUpdate("DELETE FROM disagreements WHERE turn = :turn")
        .bind("turn", turn)
        .execute();
  }

  static List<Disagreement> of(Handle handle, String turn) {
    Map<Integer, Disagreement> found = new TreeMap<>();
    handle
        .createQuery("SELECT * FROM disagreements WHERE turn = :turn ORDER BY place, side")
        .bind("turn", turn)
        .map((row, context) ->
            found.merge(
                row.getInt("place"),
                new Disagreement(
                    row.getString("matter"),
                    List.of(new Disagreement.Side(row.getInt("citation"), row.getString("words")))),
                DisagreementRows::joined))
        .list();
    return List.copyOf(found.values());
  }

  private static Disagreement joined(Disagreement one, Disagreement more) {
    List<Disagreement.Side> sides = new ArrayList<>(one.sides());
    sides.addAll(more.sides());
    return new Disagreement(one.matter(), sides);
  }
}
