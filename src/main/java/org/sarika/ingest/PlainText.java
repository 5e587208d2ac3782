package org.sarika.ingest;

import java.util.List;
import java.util.Optional;
import org.sarika.ingest.formats.Document;
import org.sarika.ingest.formats.Particulars;

/** A text or Markdown file without front matter, as a document that says no more than a title. */
final class PlainText {
  private PlainText() {}

  /**
   * The document; empty with a problem if it has no text but a heading.
   *
   * @param markdown whether a line end alone never parts paragraphs, and a heading is a title
   */
  static Optional<Document> of(FileText text, boolean markdown, Problems problems) {
    List<String> paragraphs = paragraphs(text, markdown);
    Optional<String> heading = markdown ? heading(paragraphs.getFirst()) : Optional.empty();
    List<String> below =
        heading.isPresent() ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    if (below.isEmpty()) {
      problems.add(1, "text", "has no paragraph but a heading");
      return Optional.empty();
    }
    Particulars said = new Particulars(heading.orElse(""), "", "", "", "");
    return Optional.of(new Document(said, below, List.of()));
  }

  private static List<String> paragraphs(FileText text, boolean markdown) {
    List<Paragraph> blocks = Paragraph.partedByBlankLines(text.lines(), 0);
    boolean noBlankLine = blocks.size() == 1 && !markdown;
    return (noBlankLine ? Paragraph.onePerLine(text.lines()) : blocks)
        .stream().map(Paragraph::text).toList();
  }

  private static Optional<String> heading(String paragraph) {
    String title = paragraph.replaceFirst("^#{1,6}\\s+", "").strip();
    return title.equals(paragraph) || title.isEmpty() ? Optional.empty() : Optional.of(title);
  }
}
