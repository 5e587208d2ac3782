package org.sarika.evaluation.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the page.
 *
 * @param caption what it shows
 * @param header of each column
 * @param rows the first cell of each is its name
 */
record Table(String caption, List<String> header, List<Row> rows) {
  /** Heads the column of what was asked. */
  static final String WORDS = "question";

  /**
   * A row.
   *
   * @param mark a word for its look: better, worse, noise or empty
   */
  record Row(String name, List<String> cells, String mark) {}

  static Table empty(String caption, String... header) {
    return new Table(caption, List.of(header), new ArrayList<>());
  }

  /** Whether every column but the first is of numbers; those of questions are not. */
  public boolean numbers() {
    return header.stream().noneMatch(WORDS::equals);
  }

  void add(String name, String... cells) {
    rows.add(new Row(name, List.of(cells), ""));
  }
}
