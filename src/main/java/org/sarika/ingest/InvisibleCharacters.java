package org.sarika.ingest;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out characters that a reader does not see but a search or a model does: zero-width, bidi
 * controls, tags. The zero-width space parts words in Khmer and its neighbours' scripts, so there
 * it and the joiners stay.
 */
final class InvisibleCharacters {
  private static final int ZWSP = 0x200b;
  private static final int ZWNJ = 0x200c;
  private static final int ZWJ = 0x200d;

  /**
   * A text without them.
   *
   * @param text what stays
   * @param findings one for each line that had some
   */
  record Stripped(String text, List<Problem> findings) {}

  private final Path file;
  private final StringBuilder kept = new StringBuilder();
  private final List<Problem> findings = new ArrayList<>();
  private final Set<String> onThisLine = new LinkedHashSet<>();
  private int line = 1;

  private InvisibleCharacters(Path file) {
    this.file = file;
  }

  static Stripped strip(Path file, String text) {
    return new InvisibleCharacters(file).strip(text);
  }

  private Stripped strip(String text) {
    int previous = '\n';
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      int next = at < text.length() ? text.codePointAt(at) : '\n';
      if (isInvisible(point) && !(separatesWords(point) && (needs(previous) || needs(next)))) {
        onThisLine.add("U+%04X".formatted(point));
        continue;
      }
      if (point == '\n') {
        endLine();
      }
      kept.appendCodePoint(point);
      previous = point;
    }
    endLine();
    return new Stripped(kept.toString(), List.copyOf(findings));
  }

  private void endLine() {
    if (!onThisLine.isEmpty()) {
      String which = String.join(", ", onThisLine.stream().limit(5).toList());
      findings.add(new Problem(file, line, "text", "invisible characters are left out: " + which));
      onThisLine.clear();
    }
    line++;
  }

  private static boolean separatesWords(int point) {
    return point == ZWSP || point == ZWNJ || point == ZWJ;
  }

  private static boolean needs(int neighbour) {
    return switch (UnicodeScript.of(neighbour)) {
      case KHMER, LAO, THAI, MYANMAR -> true;
      default -> false;
    };
  }

  private static boolean isInvisible(int point) {
    if (point < 0xad) {
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
