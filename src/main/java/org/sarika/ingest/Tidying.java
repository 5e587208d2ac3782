package org.sarika.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The form of an article's file: one line for each paragraph, one blank line between them, nothing
 * at the ends of lines, and line ends of Unix. A file is rewritten only if the same article is read
 * from it before and after.
 */
final class Tidying {
  /** How the handbook wants it. */
  private static final String UNTIDY =
      "is not tidy (ends of lines, blank lines, or a paragraph on several lines): check --fix"
          + " mends that";

  private Tidying() {}

  /** What is not in form, at the first such line; empty if nothing. */
  static Optional<Finding> look(ArticleFile file) {
    return text(file.file())
        .filter(raw -> !tidy(raw).equals(raw))
        .map(raw ->
            Finding.warning(
                new Problem(file.file(), firstDifference(raw, tidy(raw)), "file", UNTIDY)));
  }

  /** Brings a file into form. Whether it was changed. */
  static boolean fix(ArticleFile file) throws IOException {
    Optional<String> tidy =
        text(file.file()).filter(raw -> !tidy(raw).equals(raw)).map(Tidying::tidy);
    if (tidy.isEmpty() || !readsAs(tidy.get(), file)) {
      return false;
    }
    Path beside = file.file().resolveSibling("." + file.file().getFileName() + ".tidy");
    try {
      Files.writeString(beside, tidy.get());
      Files.move(beside, file.file(), StandardCopyOption.REPLACE_EXISTING);
      return true;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static boolean readsAs(String text, ArticleFile file) {
    return FileText.of(
            file.file(), text.getBytes(StandardCharsets.UTF_8), new Problems(file.file()))
        .map(read -> new ArticleReader().readAnyName(file.file(), read))
        .filter(reading ->
            reading instanceof FileReading.Accepted(ArticleFile read)
                && read.contentHash().equals(file.contentHash()))
        .isPresent();
  }

  private static Optional<String> text(Path file) {
    return FileBytes.read(file, new Problems(file))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The front matter keeps its lines; they mean something to YAML. */
  static String tidy(String raw) {
    String unix = raw.replace("\ufeff", "").replace("\r\n", "\n").replace('\r', '\n');
    List<String> lines = unix.lines().map(String::stripTrailing).toList();
    int end = lines.subList(Math.min(1, lines.size()), lines.size()).indexOf("---");
    if (end < 0) {
      return raw;
    }
    int body = end + 2;
    StringJoiner tidy = new StringJoiner("\n\n", "", "\n");
    tidy.add(String.join("\n", lines.subList(0, body)));
    Paragraph.partedByBlankLines(lines, body).forEach(paragraph -> tidy.add(paragraph.text()));
    return tidy.toString();
  }

  private static int firstDifference(String raw, String tidy) {
    String[] before = raw.split("\n", -1);
    String[] after = tidy.split("\n", -1);
    int line = 0;
    while (line < before.length && line < after.length && before[line].equals(after[line])) {
      line++;
    }
    return line + 1;
  }
}
