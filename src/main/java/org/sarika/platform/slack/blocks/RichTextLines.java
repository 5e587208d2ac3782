package org.sarika.platform.slack.blocks;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sarika.render.Line;
import org.sarika.render.Span;
import org.sarika.render.TextSplitter;

/** Lines as one block of rich text: in it words are words, whatever they look like. */
final class RichTextLines {
  /** Slack's limit for other texts, in UTF-16 units; a reader does not see where runs meet. */
  private static final int LONGEST_RUN = 3000;

  private RichTextLines() {}

  /**
   * @param id unique in its message
   * @param lines at least one that is not blank
   */
  static RichTextBlock of(String id, List<Line> lines) {
    List<BlockElement> elements = new ArrayList<>();
    List<RichTextElement> section = new ArrayList<>();
    for (Line line : lines) {
      if (line.kind() == Line.Kind.QUOTATION) {
        end(section, elements);
        elements.add(RichTextQuoteElement.builder().elements(runs(line)).build());
      } else {
        if (!section.isEmpty()) {
          section.add(RichTextSectionElement.Text.builder().text("\n").build());
        }
        section.addAll(runs(line));
      }
    }
    end(section, elements);
    return RichTextBlock.builder().blockId(id).elements(elements).build();
  }

  private static void end(List<RichTextElement> section, List<BlockElement> elements) {
    if (!section.isEmpty()) {
      elements.add(RichTextSectionElement.builder().elements(List.copyOf(section)).build());
      section.clear();
    }
  }

  private static List<RichTextElement> runs(Line line) {
    return line.spans().stream().flatMap(RichTextLines::runs).toList();
  }

  private static Stream<RichTextElement> runs(Span span) {
    if (!span.url().isEmpty()) {
      return Stream.of(
          RichTextSectionElement.Link.builder().url(span.url()).text(span.text()).build());
    }
    return new TextSplitter(LONGEST_RUN)
        .split(List.of(new TextSplitter.Piece(span.text(), false))).stream()
            .map(words -> run(words, span.bold()));
  }

  private static RichTextElement run(String words, boolean bold) {
    RichTextSectionElement.Text text = RichTextSectionElement.Text.builder().text(words).build();
    if (bold) {
      text.setStyle(RichTextSectionElement.TextStyle.builder().bold(true).build());
    }
    return text;
  }
}
