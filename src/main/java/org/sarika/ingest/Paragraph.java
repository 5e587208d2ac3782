package org.sarika.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph with its place in the file.
 *
 * @param text not blank, on one line
 * @param line where it starts, from 1
 */
record Paragraph(String text, int line) {

  /**
   * The paragraphs of a text, parted by blank lines; headings and other markup are plain text.
   *
   * @param lines of the whole file
   * @param from index of the first line to look at
   */
  static List<Paragraph> partedByBlankLines(List<String> lines, int from) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int start = from;
    for (int i = from; i < lines.size(); i++) {
      String line = trimmed(lines.get(i));
      if (line.isEmpty()) {
        close(paragraphs, open, start);
      } else {
        start = open.isEmpty() ? i : start;
        open.append(open.isEmpty() ? "" : " ").append(line);
      }
    }
    close(paragraphs, open, start);
    return paragraphs;
  }

  /** Each line that is not blank, for texts that part their paragraphs by line ends alone. */
  static List<Paragraph> onePerLine(List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      close(paragraphs, new StringBuilder(trimmed(lines.get(i))), i);
    }
    return paragraphs;
  }

  private static void close(List<Paragraph> paragraphs, StringBuilder open, int start) {
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(open.toString(), start + 1));
      open.setLength(0);
    }
  }

  /** Without spaces of any kind at the ends; {@code strip} alone leaves no-break spaces. */
  static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end).replace('\t', ' ');
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
