package org.sarika.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a story.
 *
 * @param text its words
 * @param paragraph where it stands, from 1
 * @param startsQuoted whether a quotation of a sentence before goes on in it
 * @param endsQuoted whether one goes on behind it
 */
record Line(String text, int paragraph, boolean startsQuoted, boolean endsQuoted) {
  /** The sentences of one paragraph. */
  static List<Line> of(int paragraph, List<String> sentences) {
    List<Line> lines = new ArrayList<>();
    boolean quoted = false;
    for (String sentence : sentences) {
      boolean after = Token.isQuotedAfter(sentence, quoted);
      lines.add(new Line(sentence, paragraph, quoted, after));
      quoted = after;
    }
    return lines;
  }
}
