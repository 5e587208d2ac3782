package org.sarika.knowledge;

import java.util.List;

/** Cuts a sentence that is too long to quote. */
final class SentencePieces {
  /** A sentence longer than this many UTF-16 units is cut at a clause end or at a space. */
  static final int LONGEST = 600;

  private SentencePieces() {}

  /** Adds a sentence without the white space around it, or its pieces; nothing if it is empty. */
  static void add(List<Sentence> sentences, int paragraph, String text, int from, int to) {
    int start = from;
    int end = Spaces.trimEnd(text, from, to);
    while (end - start > LONGEST) {
      int cut = cutBefore(text, start, start + LONGEST);
      sentences.add(new Sentence(paragraph, start, Spaces.trimEnd(text, start, cut)));
      start = Spaces.skip(text, cut);
    }
    if (end > start) {
      sentences.add(new Sentence(paragraph, start, end));
    }
  }

  /** The last clause end or else the last space of the second half, or else the limit itself. */
  private static int cutBefore(String text, int start, int limit) {
    for (String marks : List.of(";:", ",", " \t\u00a0\u200b")) {
      for (int at = limit - 1; at > start + (limit - start) / 2; at--) {
        if (marks.indexOf(text.charAt(at)) >= 0) {
          return at + 1;
        }
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
