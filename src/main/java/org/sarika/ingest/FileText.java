package org.sarika.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file, fit to be stored.
 *
 * @param lines without their ends
 * @param findings what was left out of the text, by line
 */
record FileText(List<String> lines, List<Problem> findings) {

  /** Reads a file of at most 5 MB in UTF-8, or says why not. */
  static Optional<FileText> read(Path file, Problems problems) {
    return FileBytes.read(file, problems).flatMap(bytes -> of(file, bytes, problems));
  }

  /** The text of bytes in UTF-8, or why they are none. */
  static Optional<FileText> of(Path file, byte[] bytes, Problems problems) {
    return Utf8.decode(bytes, problems).flatMap(text -> of(file, text, problems));
  }

  private static Optional<FileText> of(Path file, String raw, Problems problems) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    InvisibleCharacters.Stripped stripped = InvisibleCharacters.strip(file, text);
    List<String> lines = withPlainSpaces(stripped.text()).lines().toList();
    if (lines.stream().allMatch(line -> Paragraph.trimmed(line).isEmpty())) {
      problems.add(1, "file", "is empty");
      return Optional.empty();
    }
    for (int i = 0; i < lines.size(); i++) {
      int control = controlIn(lines.get(i));
      if (control >= 0) {
        problems.add(
            i + 1,
            "file",
            "control character U+%04X: take it out, or check that the file is text"
                .formatted(control));
        return Optional.empty();
      }
    }
    return Optional.of(new FileText(lines, stripped.findings()));
  }

  /** Other line and page ends become a space, so that lines count as in an editor. */
  private static String withPlainSpaces(String text) {
    return text.replaceAll("[\\f\\u000b\\u0085\\u2028\\u2029]", " ");
  }

  private static int controlIn(String line) {
    return line.chars()
        .filter(c -> (Character.isISOControl(c) && c != '\t') || c >= 0xfffe)
        .findFirst()
        .orElse(-1);
  }
}
