package org.sarika.platform.console;

import java.util.List;
import java.util.StringJoiner;
import org.sarika.answer.Citation;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Source;

/** An excerpt with its source, as lines of a terminal. */
final class CitationText {
  private static final String INDENT = "    ";

  private final ConsoleStyle style;

  CitationText(ConsoleStyle style) {
    this.style = style;
  }

  /** The words, then where they stand. */
  String full(Citation citation) {
    return excerpt(citation.excerpt()) + "\n" + source(citation);
  }

  /** Where the words stand, with the curator's notes. */
  String source(Citation citation) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(wrapped("[%d] ".formatted(citation.number()), headline(citation.source())));
    lines.add(INDENT + style.faint(PlainText.safe(citation.source().url().toString())));
    for (Note note : citation.notes()) {
      String source = note.source().isEmpty() ? "" : " (" + note.source() + ")";
      lines.add(wrapped(INDENT, ConsoleWords.of(note.kind()) + ": " + note.text() + source));
    }
    return lines.toString();
  }

  /** Outlet, date, headline and form. */
  static String headline(Source source) {
    return String.join(
        " · ",
        source.publisher().name(),
        PlainText.date(source.published()),
        source.title(),
        source.form().label());
  }

  /** A text behind a mark; further lines are indented by four. */
  String wrapped(String mark, String text) {
    String safe = PlainText.safe(text);
    List<PlainText.Line> lines =
        PlainText.lines(safe, style.columns() == 0 ? 0 : style.columns() - INDENT.length());
    StringJoiner joined = new StringJoiner("\n" + INDENT, mark, "");
    lines.forEach(line -> joined.add(safe.substring(line.start(), line.end())));
    return joined.toString();
  }

  private String excerpt(Excerpt excerpt) {
    String text = PlainText.safe(excerpt.text());
    StringJoiner lines = new StringJoiner("\n");
    for (PlainText.Line line : PlainText.lines(text, style.columns())) {
      int from = Math.clamp(excerpt.keyStart(), line.start(), line.end());
      int to = Math.clamp(excerpt.keyEnd(), from, line.end());
      String key = text.substring(from, to);
      lines.add(
          text.substring(line.start(), from)
              + (key.isEmpty() ? "" : style.key(key))
              + text.substring(to, line.end()));
    }
    return lines.toString();
  }
}
