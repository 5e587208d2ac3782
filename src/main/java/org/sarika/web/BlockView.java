package org.sarika.web;

import java.util.List;
import org.sarika.render.RichText;

/**
 * A block of a reply and the template that shows it.
 *
 * @param template its file
 * @param block what it shows
 * @param inlines the runs of a paragraph; empty for other blocks
 */
record BlockView(String template, RichText block, List<InlineView> inlines) {
  static BlockView of(RichText block) {
    return switch (block) {
      case RichText.Paragraph paragraph ->
          new BlockView(
              "blocks/paragraph", block, paragraph.inlines().stream().map(InlineView::of).toList());
      case RichText.Cited cited -> new BlockView("blocks/cited", block, List.of());
      case RichText.Retracted retracted -> new BlockView("blocks/retracted", block, List.of());
      case RichText.Disagreeing disagreeing ->
          new BlockView("blocks/disagreeing", block, List.of());
      case RichText.InPlace inPlace -> new BlockView("blocks/inplace", block, List.of());
      case RichText.Headlines headlines -> new BlockView("blocks/headlines", block, List.of());
      case RichText.Facts facts -> new BlockView("blocks/facts", block, List.of());
    };
  }
}
