package org.sarika.ingest.formats;

import java.util.Arrays;

/** What is parsed in a process of its own. */
enum ParserKind {
  PDF('P', "a PDF file") {
    @Override
    Document parse(byte[] bytes) throws UnreadableException {
      return PdfText.read(bytes);
    }
  },
  DOCX('W', "a Word document") {
    @Override
    Document parse(byte[] bytes) throws UnreadableException {
      return WordText.read(bytes);
    }
  };

  private final char code;
  private final String label;

  ParserKind(char code, String label) {
    this.code = code;
    this.label = label;
  }

  /** Its letter on the wire. */
  char code() {
    return code;
  }

  static ParserKind of(int code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no parser has the letter " + code));
  }

  /** In this process: only the child calls it. */
  abstract Document parse(byte[] bytes) throws UnreadableException;

  /** With its article, for messages. */
  String label() {
    return label;
  }
}
