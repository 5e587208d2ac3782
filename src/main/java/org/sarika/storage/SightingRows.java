package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.Report;
import org.sarika.gaps.Sighting;
import org.sarika.gaps.Why;

/** The rows of {@code gap_sightings}, by SQL: one for a person and a gap. */
final class SightingRows {
  /** Enough to tell people of one log apart, in bytes. */
  private static final int TOKEN = 8;

  private SightingRows() {}

  static void put(Handle handle, long gap, byte[] asker, Report report) {
    int updated =
        handle
            .createUpdate(
                """
                UPDATE gap_sightings SET seen_at = :at,
                  why = CASE WHEN :complaint = 'NONE' AND complaint <> 'NONE' THEN why ELSE :why END,
                  complaint = CASE WHEN :complaint = 'NONE' THEN complaint ELSE :complaint END
                WHERE gap = :gap AND asker = :asker
                """)
            .bind("gap", gap)
            .bind("asker", asker)
            .bind("why", report.why().name())
            .bind("complaint", report.complaint().name())
            .bind("at", report.at())
            .execute();
    if (updated == 0) {
      insert(handle, gap, asker, report);
    }
  }

  private static void insert(Handle handle, long gap, byte[] asker, Report report) {
    handle
        .createUpdate(
            """
            INSERT INTO gap_sightings (gap, asker, why, complaint, seen_at)
            VALUES (:gap, :asker, :why, :complaint, :at)
            """)
        .bind("gap", gap)
        .bind("asker", asker)
        .bind("why", report.why().name())
        .bind("complaint", report.complaint().name())
        .bind("at", report.at())
        .execute();
  }

  /** What a person did not like they like now; that they were refused stays. */
  static int withdraw(Handle handle, long gap, byte[] asker) {
    return handle
        .createUpdate(
            "DELETE FROM gap_sightings WHERE gap = :gap AND asker = :asker AND why = 'DISLIKED'")
        .bind("gap", gap)
        .bind("asker", asker)
        .execute();
  }

  /** Removes a person's. */
  static int forget(Handle handle, byte[] asker) {
    return handle
        .createUpdate("DELETE FROM gap_sightings WHERE asker = :asker")
        .bind("asker", asker)
        .execute();
  }

  /** Those before that stay, but nobody knows whose they were. */
  static int forgetAskersBefore(Handle handle, Instant at) {
    return handle
        .createUpdate(
            """
            UPDATE gap_sightings SET asker = NULL
            WHERE seen_at < :at AND asker IS NOT NULL
            """)
        .bind("at", at)
        .execute();
  }

  /** All of them, by gap, oldest first. */
  static Map<Long, List<Sighting>> all(Handle handle) {
    Map<Long, List<Sighting>> all = new HashMap<>();
    handle
        .createQuery(
            "SELECT gap, asker, why, complaint, seen_at FROM gap_sightings ORDER BY number")
        .map((row, context) ->
            all.computeIfAbsent(row.getLong("gap"), _ -> new ArrayList<>()).add(sighting(row)))
        .list();
    return all;
  }

  private static Sighting sighting(ResultSet row) throws SQLException {
    return new Sighting(
        token(row.getBytes("asker")),
        Why.valueOf(row.getString("why")),
        Complaint.valueOf(row.getString("complaint")),
        row.getObject("seen_at", Instant.class));
  }

  private static String token(byte @Nullable [] asker) {
    return asker == null ? "" : HexFormat.of().formatHex(asker, 0, TOKEN);
  }
}
