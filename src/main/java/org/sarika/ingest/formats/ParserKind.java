package org.sarika.ingest.formats;

import java.util.Arrays;

/** What is parsed in a process of its own. */
enum ParserKind {
  PDF(1, "a PDF file") {
    @Override
    Document parse(byte[] bytes) throws UnreadableException {
      return PdfText.read(bytes);
    }
  },
  DOCX(2, "a Word document") {
    @Override
    Document parse(byte[] bytes) throws UnreadableException {
      return WordText.read(bytes);
    }
  };

  private final int code;
  private final String label;

  ParserKind(int code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The one with this code. */
  static ParserKind of(int code) {
    return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst().orElseThrow();
  }

  /** On the wire: a byte above zero. */
  int code() {
    return code;
  }

  /** In this process: only the child calls it. */
  abstract Document parse(byte[] bytes) throws UnreadableException;

  /** With its article, for messages. */
  String label() {
    return label;
  }
}
