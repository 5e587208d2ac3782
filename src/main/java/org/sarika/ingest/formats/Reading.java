package org.sarika.ingest.formats;

import java.util.List;

/**
 * What came of reading one file or page.
 *
 * @param documents in order; several only if it has one on each line
 * @param broken lines that hold none, in order
 */
public record Reading(List<Numbered> documents, List<BrokenLine> broken) {
  public Reading {
    documents = List.copyOf(documents);
    broken = List.copyOf(broken);
  }

  static Reading of(Document document) {
    return new Reading(List.of(new Numbered(1, document)), List.of());
  }

  /**
   * A document and where it stands.
   *
   * @param line from 1
   */
  public record Numbered(int line, Document document) {}

  /**
   * A line that could not be read.
   *
   * @param number from 1
   * @param reason one sentence without a full stop
   */
  public record BrokenLine(int number, String reason) {}
}
