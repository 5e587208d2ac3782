package org.sarika.ingest.formats;

/** What is parsed in a process of its own; its place in the list is its number on the wire. */
enum ParserKind {
  PDF("a PDF file") {
    @Override
    Document parse(byte[] bytes) throws UnreadableException {
      return PdfText.read(bytes);
    }
  },
  DOCX("a Word document") {
    @Override
    Document parse(byte[] bytes) throws UnreadableException {
      return WordText.read(bytes);
    }
  };

  private final String label;

  ParserKind(String label) {
    this.label = label;
  }

  /** In this process: only the child calls it. */
  abstract Document parse(byte[] bytes) throws UnreadableException;

  /** With its article, for messages. */
  String label() {
    return label;
  }
}
