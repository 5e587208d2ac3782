package org.sarika.platform.telegram;

import java.lang.Character.UnicodeScript;

/**
 * A text without what a reader does not see but is misled by: direction overrides, zero-width
 * characters, tags, controls. Telegram deletes most of them itself; its lengths are counted after
 * that. What joins or parts letters of a script stays.
 */
final class VisibleText {
  private static final int ZERO_WIDTH_SPACE = 0x200b;
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;
  private static final int BLACK_FLAG = 0x1f3f4;
  private static final int REPLACEMENT = 0xfffd;

  private VisibleText() {}

  static String of(String text) {
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
  static String onOneLine(String text) {
    return of(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean isHidden(int point, int previous, int next) {
    return switch (point) {
      case '\r', 0x34f, 0x115f, 0x1160, 0x3164, 0xffa0 -> true;
      case NON_JOINER, JOINER -> false;
      case ZERO_WIDTH_SPACE -> !needsSpaces(previous) && !needsSpaces(next);
      default -> isTag(point) || (Character.getType(point) == Character.FORMAT && !isSeen(point));
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

  /** Scripts that part words with it. */
  private static boolean needsSpaces(int neighbour) {
    return switch (UnicodeScript.of(neighbour)) {
      case KHMER, LAO, THAI, MYANMAR -> true;
      default -> false;
    };
  }

  /** Number signs of Arabic, Syriac and Kaithi are of category "format" but are seen. */
  private static boolean isSeen(int point) {
    return (point >= 0x600 && point <= 0x605)
        || point == 0x6dd
        || point == 0x70f
        || (point >= 0x890 && point <= 0x8e2)
        || point == 0x110bd
        || point == 0x110cd;
  }
}
