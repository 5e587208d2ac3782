package org.sarika.render;

import org.sarika.knowledge.InvisibleCharacter;

/**
 * A text without what a reader does not see but is misled by: direction overrides, zero-width
 * characters, tags, controls. What joins or parts letters of a script stays. Edges that are strict
 * about lengths count them after that.
 */
public final class VisibleText {
  private static final int ZERO_WIDTH_SPACE = 0x200b;
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;
  private static final int BLACK_FLAG = 0x1f3f4;
  private static final int REPLACEMENT = 0xfffd;

  private VisibleText() {}

  /** The text without them, line breaks kept. */
  public static String of(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    int previous = '\n';
    boolean inFlag = false;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      int next = at < text.length() ? text.codePointAt(at) : '\n';
      inFlag = isTag(point) && (inFlag || previous == BLACK_FLAG);
      if (inFlag || !isHidden(point, previous, next)) {
        visible.appendCodePoint(shown(point));
        previous = point;
      }
    }
    return visible.toString();
  }

  /** Likewise, and without line breaks: nothing can pretend to be a line of its own. */
  public static String onOneLine(String text) {
    return of(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean isHidden(int point, int previous, int next) {
    return switch (point) {
      case '\r' -> true;
      case NON_JOINER, JOINER -> false;
      case ZERO_WIDTH_SPACE ->
          !InvisibleCharacter.isNeededBy(previous) && !InvisibleCharacter.isNeededBy(next);
      default -> InvisibleCharacter.is(point);
    };
  }

  private static int shown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL -> point == '\n' ? point : ' ';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.SURROGATE -> REPLACEMENT;
      default -> (point & 0xfffe) == 0xfffe ? REPLACEMENT : point;
    };
  }

  private static boolean isTag(int point) {
    return point >= 0xe0000 && point <= 0xe0fff;
  }
}
