package org.sarika.ingest.formats;

import java.lang.Character.UnicodeScript;

/** Counts words, also in scripts that do not part them. */
final class Words {
  /** Characters that stand for a word where no space parts words. */
  private static final int UNPARTED = 4;

  private Words() {}

  static long count(String text) {
    long unparted = text.codePoints().filter(Words::isUnparted).count();
    long parted =
        text.codePoints()
            .mapToObj(point -> isUnparted(point) ? " " : Character.toString(point))
            .collect(java.util.stream.Collectors.joining())
            .split("[^\\p{L}\\p{N}]+")
            .length;
    return parted + unparted / UNPARTED;
  }

  private static boolean isUnparted(int point) {
    return point > 0xe00
        && switch (UnicodeScript.of(point)) {
          case KHMER, THAI, LAO, MYANMAR, HAN, HIRAGANA, KATAKANA -> true;
          default -> false;
        };
  }
}
