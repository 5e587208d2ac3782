package org.sarika.cli;

import java.util.ArrayList;
import java.util.List;
import org.sarika.wiring.Checked;

/** What a knowledge folder holds: a line for each particular, broken where the terminal ends. */
final class CheckedTable {
  private static final int NAME = 16;
  private static final int WIDEST = 120;
  private static final int NARROWEST = 60;

  /** Values told of one particular: topics that few articles have would fill screens. */
  private static final int MOST = 60;

  private CheckedTable() {}

  /**
   * The table.
   *
   * @param columns of the terminal; 0 if there is none
   */
  static String of(Checked checked, int columns) {
    List<String> lines = new ArrayList<>(List.of(""));
    int width = columns == 0 ? WIDEST : Math.clamp(columns, NARROWEST, WIDEST);
    for (Checked.Tally tally : checked.tallies()) {
      add(lines, "by " + tally.of(), cells(tally), width);
    }
    Checked.Questions questions = checked.questions();
    add(
        lines,
        "questions",
        List.of(
            "%d in all".formatted(questions.all()),
            "%d to be answered".formatted(questions.answerable()),
            "%d of them answered by no article".formatted(questions.unanswered())),
        width);
    lines.add("");
    return String.join("\n", lines);
  }

  private static List<String> cells(Checked.Tally tally) {
    List<String> cells = new ArrayList<>();
    tally.counts().stream()
        .limit(MOST)
        .forEach(count -> cells.add("%s %d".formatted(count.value(), count.articles())));
    int more = tally.counts().size() - MOST;
    if (more > 0) {
      cells.add("and %d more".formatted(more));
    }
    return cells;
  }

  private static void add(List<String> lines, String name, List<String> cells, int width) {
    StringBuilder line = new StringBuilder("%-16s".formatted(name));
    for (String cell : cells) {
      boolean first = line.length() == NAME;
      if (!first && line.length() + 3 + cell.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(NAME)).append(cell);
      } else {
        line.append(first ? "" : " · ").append(cell);
      }
    }
    lines.add(line.toString().stripTrailing());
  }
}
