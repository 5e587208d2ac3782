package org.sarika.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of any length in an array of pieces: one VARCHAR holds 1,048,576 UTF-16 units at most, and
 * a platform may send more. Not a CLOB, which H2 keeps elsewhere and may lose in a crash.
 */
final class Pieces {
  /** In UTF-16 units. */
  private static final int LONGEST = 1_000_000;

  private Pieces() {}

  static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < text.length(); start += LONGEST) {
      pieces.add(text.substring(start, Math.min(text.length(), start + LONGEST)));
    }
    return pieces;
  }

  static String join(ResultSet row, String column) throws SQLException {
    return String.join("", ArticleRow.strings(row.getArray(column)));
  }
}
