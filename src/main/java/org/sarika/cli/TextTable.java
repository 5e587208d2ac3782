package org.sarika.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Aligned columns: the first to the left, the others to the right. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  /** Every row has as many cells as the first. */
  void add(String name, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(cells);
    rows.add(row);
  }

  /** Without a line break at the end. */
  String text() {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    rows.forEach(row -> {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    });
    StringJoiner lines = new StringJoiner("\n");
    for (List<String> row : rows) {
      StringJoiner cells = new StringJoiner("  ");
      String name = row.getFirst();
      cells.add(name + " ".repeat(widths[0] - name.length()));
      for (int i = 1; i < columns; i++) {
        cells.add(" ".repeat(widths[i] - row.get(i).length()) + row.get(i));
      }
      lines.add(cells.toString().stripTrailing());
    }
    return lines.toString();
  }
}
