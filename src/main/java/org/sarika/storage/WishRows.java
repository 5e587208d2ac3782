package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sarika.gaps.Address;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.Wish;

/** The rows of {@code gap_wishes}, by SQL. */
final class WishRows {
  private final SealedAddress addresses;

  WishRows(SealedAddress addresses) {
    this.addresses = addresses;
  }

  /** Ends a wish of a platform; false if there is none. */
  static boolean end(Handle handle, long number, String platform) {
    return handle
            .createUpdate("DELETE FROM gap_wishes WHERE number = :number AND platform = :platform")
            .bind("number", number)
            .bind("platform", platform)
            .execute()
        > 0;
  }

  /** Ends all wishes of a person; how many. */
  static int forget(Handle handle, byte[] asker) {
    return handle
        .createUpdate("DELETE FROM gap_wishes WHERE asker = :asker")
        .bind("asker", asker)
        .execute();
  }

  /** Ends those that were wished before that. */
  static int endBefore(Handle handle, Instant at) {
    return handle
        .createUpdate("DELETE FROM gap_wishes WHERE wished_at < :at")
        .bind("at", at)
        .execute();
  }

  /** Whether a person has too many for other questions. */
  static boolean isFull(Handle handle, long gap, byte[] asker) {
    return handle
            .createQuery("SELECT COUNT(*) FROM gap_wishes WHERE asker = :asker AND gap <> :gap")
            .bind("asker", asker)
            .bind("gap", gap)
            .mapTo(Integer.class)
            .one()
        >= GapLog.MOST_WISHES;
  }

  void put(Handle handle, long gap, byte[] asker, Address where, String id, Instant at) {
    handle
        .createUpdate("DELETE FROM gap_wishes WHERE gap = :gap AND asker = :asker")
        .bind("gap", gap)
        .bind("asker", asker)
        .execute();
    handle
        .createUpdate(
            """
            INSERT INTO gap_wishes (gap, asker, platform, sealed, wished_at)
            VALUES (:gap, :asker, :platform, :sealed, :at)
            """)
        .bind("gap", gap)
        .bind("asker", asker)
        .bind("platform", where.platform())
        .bind("sealed", addresses.seal(where, id))
        .bind("at", at)
        .execute();
  }

  List<Wish> due(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT w.number, w.gap, g.question, w.sealed, w.wished_at
            FROM gap_wishes w JOIN gaps g ON g.number = w.gap
            WHERE g.answered_by IS NOT NULL ORDER BY w.number
            """)
        .map((row, context) -> wish(row))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Empty if the data folder's key was lost since: then nobody knows whom to tell. */
  private Optional<Wish> wish(ResultSet row) throws SQLException {
    long number = row.getLong("number");
    long gap = row.getLong("gap");
    String question = row.getString("question");
    Instant at = row.getObject("wished_at", Instant.class);
    return addresses
        .open(row.getBytes("sealed"))
        .map(opened -> new Wish(number, gap, question, opened.where(), opened.asker(), at));
  }
}
