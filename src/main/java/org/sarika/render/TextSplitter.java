package org.sarika.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sarika.knowledge.Sentence;
import org.sarika.knowledge.SentenceSplitter;

/**
 * Cuts a long text into parts that a platform accepts. Nothing is lost: the parts joined are the
 * text. A link or an excerpt is kept in one part; only one that alone exceeds the limit is cut like
 * other text, since losing words would be worse.
 */
public final class TextSplitter {
  /**
   * A run of text.
   *
   * @param whole whether it must stay in one part, as a link or an excerpt must
   */
  public record Piece(String text, boolean whole) {}

  private static final char ZERO_WIDTH_SPACE = '\u200b';

  /** Enough to see whether a letter goes on behind the limit, in UTF-16 units. */
  private static final int LONGEST_LETTER = 64;

  private final int limit;

  /**
   * @param limit longest part in UTF-16 units, at least 2 so that any character fits
   */
  public TextSplitter(int limit) {
    if (limit < 2) {
      throw new IllegalArgumentException("no text fits into %d characters".formatted(limit));
    }
    this.limit = limit;
  }

  /** The parts in order, none empty and none longer than the limit. */
  public List<String> split(List<Piece> pieces) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (Piece piece : pieces) {
      for (String run : piece.whole() ? List.of(piece.text()) : sentences(piece.text())) {
        append(run, part, parts);
      }
    }
    flush(part, parts);
    return List.copyOf(parts);
  }

  private void append(String run, StringBuilder part, List<String> parts) {
    if (part.length() + run.length() > limit) {
      flush(part, parts);
    }
    String rest = run;
    while (rest.length() > limit) {
      int cut = cut(rest);
      parts.add(rest.substring(0, cut));
      rest = rest.substring(cut);
    }
    part.append(rest);
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  /** The sentences, each with the white space behind it. */
  private static List<String> sentences(String text) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    List<Sentence> sentences = SentenceSplitter.split(1, text);
    for (int next = 1; next < sentences.size(); next++) {
      runs.add(text.substring(from, sentences.get(next).start()));
      from = sentences.get(next).start();
    }
    runs.add(text.substring(from));
    return runs;
  }

  /**
   * Behind the last white space within the limit, or else behind the last letter that is whole as a
   * reader sees it: with its accents, or all the parts of an emoji.
   */
  private int cut(String text) {
    for (int at = limit; at > limit / 2; at--) {
      if (partsWords(text.charAt(at - 1))) {
        return at;
      }
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    int around = Math.min(text.length(), limit + LONGEST_LETTER);
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text.substring(0, around));
    int whole = letters.isBoundary(end) ? end : letters.preceding(end);
    return whole > limit / 2 ? whole : end;
  }

  /** Khmer, Thai and others part words with a space of no width. */
  private static boolean partsWords(char letter) {
    return Character.isWhitespace(letter) || letter == ZERO_WIDTH_SPACE;
  }
}
