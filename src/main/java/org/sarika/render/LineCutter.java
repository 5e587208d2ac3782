package org.sarika.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts lines that are too long for an edge, at a sentence if it can. Nothing is lost. */
public final class LineCutter {
  /** Smaller parts are not made, whatever they cost. */
  private static final int LEAST = 32;

  private final Predicate<Line> fits;

  /**
   * @param fits whether an edge takes a line as it is
   */
  public LineCutter(Predicate<Line> fits) {
    this.fits = fits;
  }

  /**
   * Parts that fit, none blank, each of the line's kind.
   *
   * @param limit of the first try, in UTF-16 units; parts that do not fit are halved further
   */
  public List<Line> cut(Line line, int limit) {
    List<Line> parts = new ArrayList<>();
    cut(line, limit, parts);
    parts.removeIf(Line::isBlank);
    return List.copyOf(parts);
  }

  private void cut(Line line, int limit, List<Line> parts) {
    int start = 0;
    String text = line.text();
    for (String words :
        new TextSplitter(limit).split(List.of(new TextSplitter.Piece(text, false)))) {
      Line part = line.part(start, start + words.length());
      start += words.length();
      if (fits.test(part) || limit <= LEAST) {
        parts.add(part);
      } else {
        cut(part, Math.max(LEAST, limit / 2), parts);
      }
    }
  }
}
