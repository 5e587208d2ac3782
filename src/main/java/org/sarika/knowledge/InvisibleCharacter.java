package org.sarika.knowledge;

import java.lang.Character.UnicodeScript;

/** Tells characters that a reader does not see, and that can therefore hide something. */
public final class InvisibleCharacter {
  private static final int FIRST = 0xad;

  private InvisibleCharacter() {}

  /** Whether nobody sees it; controls and separators are another matter. */
  public static boolean is(int point) {
    if (point < FIRST) {
      return false;
    }
    if (Character.getType(point) == Character.FORMAT) {
      return !isVisibleFormat(point);
    }
    return point == 0x34f // combining grapheme joiner
        || point == 0x115f // Hangul fillers
        || point == 0x1160
        || point == 0x3164
        || point == 0xffa0
        || (point >= 0xe0000 && point <= 0xe0fff); // tags and variation selectors 17 to 256
  }

  /** Whether it is of a script that parts words with a space of no width. */
  public static boolean isNeededBy(int neighbour) {
    return switch (UnicodeScript.of(neighbour)) {
      case KHMER, LAO, THAI, MYANMAR -> true;
      default -> false;
    };
  }

  /** Arabic, Syriac and Kaithi number signs are of category "format" but are seen. */
  private static boolean isVisibleFormat(int point) {
    return (point >= 0x600 && point <= 0x605)
        || point == 0x6dd
        || point == 0x70f
        || (point >= 0x890 && point <= 0x8e2)
        || point == 0x110bd
        || point == 0x110cd;
  }
}
