package org.sarika.ingest.formats;

import java.net.URI;
import java.util.Optional;
import org.sarika.lifecycle.Component;

/**
 * Reads web pages, PDF, Word and JSON lines. Safe for use by many threads; PDF and Word take turns
 * in one process of their own, started when first needed.
 */
public final class Formats implements Component {
  /** Largest file, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  private final ParserProcess process;

  public Formats() {
    this(new ParserProcess());
  }

  Formats(ParserProcess process) {
    this.process = process;
  }

  /**
   * Reads a file or page.
   *
   * @param name file name or address, for its ending
   * @param mediaType as the server named it, may carry a charset; empty if unknown
   * @param address where the page was fetched; empty if it is a file
   * @throws UnreadableException with one sentence if there is nothing to read in it
   */
  public Reading read(String name, String mediaType, Optional<URI> address, byte[] bytes)
      throws UnreadableException {
    MediaType type = MediaType.of(mediaType);
    if (bytes.length > LARGEST) {
      throw new UnreadableException(
          "is larger than %d MB: cut it in parts".formatted(LARGEST / 1024 / 1024));
    }
    if (bytes.length == 0) {
      throw new UnreadableException("is empty");
    }
    return switch (Format.of(name, type, bytes).orElseThrow(() -> unknown(type, bytes))) {
      case HTML -> Reading.of(HtmlPage.read(type, address, bytes));
      case PDF -> Reading.of(process.parse(ParserKind.PDF, bytes));
      case DOCX -> Reading.of(process.parse(ParserKind.DOCX, bytes));
      case JSON_LINES -> JsonLines.read(bytes);
    };
  }

  private static UnreadableException unknown(MediaType type, byte[] bytes) {
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') {
      return new UnreadableException("is an archive: unpack it and import the files in it");
    }
    return new UnreadableException(
        "is of no format that can be read%s: give a web page, PDF, DOCX, JSONL, text or Markdown"
            .formatted(type.type().isEmpty() ? "" : " (" + type.type() + ")"));
  }

  /** Whether the name's ending is one that is read here. */
  public static boolean isReadable(String fileName) {
    return Format.byName(fileName).isPresent();
  }

  /** Nothing is to be read for a while: gives back what the process holds. */
  public void rest() {
    process.close();
  }

  @Override
  public void close() {
    process.close();
  }
}
