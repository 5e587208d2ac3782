package org.sarika.ingest.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats read here: by the file's ending, by the media type, by the first bytes. */
enum Format {
  HTML("html htm xhtml", "text/html application/xhtml+xml"),
  PDF("pdf", "application/pdf application/x-pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  JSON_LINES("jsonl ndjson", "application/jsonl application/x-ndjson application/x-jsonlines");

  private static final int HEAD = 1024;

  /** Each parted by spaces. */
  private final String endings;

  private final String types;

  Format(String endings, String types) {
    this.endings = endings;
    this.types = types;
  }

  /** What the first bytes show outweighs the media type, and that the name. */
  static Optional<Format> of(String name, MediaType type, byte[] bytes) {
    String head = head(bytes);
    if (head.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    return Arrays.stream(values())
        .filter(format -> words(format.types).contains(type.type()))
        .findFirst()
        .or(() -> byName(name))
        .or(() -> looksLikeHtml(head) ? Optional.of(HTML) : Optional.empty());
  }

  static Optional<Format> byName(String name) {
    String path = name.split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format ->
            words(format.endings).stream().anyMatch(ending -> path.endsWith("." + ending)))
        .findFirst();
  }

  private static List<String> words(String parted) {
    return List.of(parted.split(" ", -1));
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
        .stripLeading();
  }

  private static boolean looksLikeHtml(String head) {
    String small = head.toLowerCase(Locale.ROOT);
    return small.contains("<!doctype html") || small.contains("<html");
  }
}
