package org.sarika.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sarika.knowledge.InvisibleCharacter;

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
      if (InvisibleCharacter.is(point)
          && !(separatesWords(point)
              && (InvisibleCharacter.isNeededBy(previous)
                  || InvisibleCharacter.isNeededBy(next)))) {
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
}
