package org.sarika.speech;

import java.util.function.IntFunction;

/** Tells who says a line that is nothing but a quotation, from the lines around it. */
final class Quotations {
  private static final int FARTHEST = 6;

  private final Story story;
  private final IntFunction<Said> said;

  /**
   * For one story.
   *
   * @param said who says a line of it
   */
  Quotations(Story story, IntFunction<Said> said) {
    this.story = story;
    this.said = said;
  }

  Said of(int index) {
    int end = end(index);
    if (end > index) {
      return said.apply(end).quoted();
    }
    if (index == 0 || !goesOn(index)) {
      return Said.byNobodyKnown(Manner.DIRECT);
    }
    Said before = said.apply(index - 1);
    boolean quoting =
        before.manner() == Manner.DIRECT
            || story.line(index - 1).text().endsWith(":")
            || before.who().isPresent();
    return quoting ? before.quoted() : Said.byNobodyKnown(Manner.DIRECT);
  }

  /** The later line where the same quotation ends and may be attributed; the same if none. */
  private int end(int index) {
    if (!story.line(index).endsQuoted()) {
      return index;
    }
    for (int next = index + 1; next < story.size() && next - index < FARTHEST; next++) {
      if (!story.isInOneParagraph(next, index) || !story.line(next).startsQuoted()) {
        break;
      }
      if (!story.words(next).isAllQuoted()) {
        return next;
      }
    }
    return index;
  }

  private boolean goesOn(int index) {
    return story.isInOneParagraph(index - 1, index) || story.line(index - 1).endsQuoted();
  }
}
