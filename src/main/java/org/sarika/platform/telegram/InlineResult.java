package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sarika.render.BlockLines;
import org.sarika.render.Cut;
import org.sarika.render.Line;
import org.sarika.render.ReadingRoom;
import org.sarika.render.RichText;
import org.sarika.render.SourceLine;
import org.sarika.render.Span;
import org.sarika.render.TextSplitter;
import org.sarika.render.VisibleText;

/**
 * One offer.
 *
 * @param id the same for the same excerpt, at most 64 bytes
 * @param title the headline
 * @param description outlet, date and the first words
 * @param html the message that is posted
 */
record InlineResult(String id, String title, String description, String html) {
  private static final BlockLines LINES = new BlockLines(new ReadingRoom("", ""));
  private static final ClassicHtml HTML = new ClassicHtml();

  /** Excerpts that do not fit are cut to these lengths, the first that does. */
  private static final List<Integer> LENGTHS = List.of(3000, 2000, 1000, 500);

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 200;

  /** An excerpt with its source; empty if its source alone is too long for a message. */
  static Optional<InlineResult> of(RichText.Cited cited) {
    SourceLine source = cited.source();
    return fitting(LINES.alone(cited))
        .map(lines ->
            new InlineResult(
                id(cited.quote().place().path()),
                title(source),
                description(source, cited.quote().text()),
                HTML.write(lines)));
  }

  /** An article without an excerpt. */
  static Optional<InlineResult> of(SourceLine source) {
    return fitting(List.of(LINES.alone(source)))
        .map(lines ->
            new InlineResult(
                id(source.path()), title(source), description(source, ""), HTML.write(lines)));
  }

  ObjectNode json() {
    ObjectNode result = JsonNodeFactory.instance.objectNode();
    result.put("type", "article").put("id", id).put("title", title);
    result.put("description", description);
    ObjectNode content = result.putObject("input_message_content");
    content.put("message_text", html).put("parse_mode", "HTML");
    content.putObject("link_preview_options").put("is_disabled", true);
    return result;
  }

  private static String id(String path) {
    return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String title(SourceLine source) {
    String title = VisibleText.onOneLine(source.headline());
    return Cut.at(LONGEST_TITLE, title.isEmpty() ? VisibleText.onOneLine(source.outlet()) : title);
  }

  private static String description(SourceLine source, String words) {
    String about = source.outlet() + " · " + source.date();
    String all = words.isEmpty() ? about : about + " · " + words;
    return Cut.at(LONGEST_DESCRIPTION, VisibleText.onOneLine(all));
  }

  private static Optional<List<Line>> fitting(List<Line> lines) {
    if (fits(lines)) {
      return Optional.of(lines);
    }
    return LENGTHS.stream()
        .map(length -> shortened(lines, length))
        .filter(InlineResult::fits)
        .findFirst();
  }

  private static boolean fits(List<Line> lines) {
    return HTML.fits(HTML.cost(lines));
  }

  private static List<Line> shortened(List<Line> lines, int length) {
    List<Line> shortened = new ArrayList<>();
    for (Line line : lines) {
      boolean cut = line.kind() == Line.Kind.QUOTATION && line.text().length() > length;
      shortened.add(cut ? firstSentences(line, length) : line);
    }
    return shortened;
  }

  /** The cut is marked. */
  private static Line firstSentences(Line line, int length) {
    List<TextSplitter.Piece> all = List.of(new TextSplitter.Piece(line.text(), false));
    Line first =
        line.part(0, new TextSplitter(length).split(all).getFirst().stripTrailing().length());
    List<Span> spans = new ArrayList<>(first.spans());
    spans.add(Span.plain(" …"));
    return new Line(line.kind(), line.apart(), spans);
  }
}
