package org.sarika.ingest.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts plain text into paragraphs. */
final class Paragraphs {
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[\\h\\v]*\\R");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}&&[^\u200b]]+");

  private Paragraphs() {}

  /** By blank lines, or by line ends where no line is blank. */
  static List<String> of(String text) {
    List<String> parts = plain(BLANK_LINES.splitAsStream(text).toList());
    return parts.size() == 1 ? plain(text.lines().toList()) : parts;
  }

  /** Each on one line, with single spaces; without those that have no text. */
  static List<String> plain(List<String> texts) {
    List<String> plain = new ArrayList<>();
    for (String text : texts) {
      String line = oneLine(text);
      if (!line.isEmpty()) {
        plain.add(line);
      }
    }
    return plain;
  }

  /** Runs of spaces, controls and line ends become one space; none at the ends. */
  static String oneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }
}
