package org.sarika.evaluation;

import java.util.List;

/** Lays out rows: the first column to the left, the others to the right. */
final class Columns {
  private static final String GAP = "  ";

  private Columns() {}

  /** One line a row; every row has the same number of cells. */
  static String align(List<List<String>> rows) {
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      for (int at = 0; at < row.size(); at++) {
        String pad = " ".repeat(width(rows, at) - row.get(at).length());
        table.append(at == 0 ? row.get(at) + pad : GAP + pad + row.get(at));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
