package org.sarika.ingest.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of an element: its blocks' texts in the order in which a reader meets them. */
final class Blocks implements NodeVisitor {
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int breaks;

  private Blocks() {}

  /**
   * @param title the headline, which is no paragraph where the text begins with it
   */
  static List<String> paragraphs(Element element, String title) {
    Blocks blocks = new Blocks();
    element.traverse(blocks);
    blocks.close();
    List<String> paragraphs = Paragraphs.plain(blocks.texts);
    boolean headed = !paragraphs.isEmpty() && same(paragraphs.getFirst(), title);
    return headed ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
  }

  private static boolean same(String paragraph, String title) {
    return paragraph.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (!text.isBlank()) {
        breaks = 0;
      }
      open.append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.nameIs("br")) {
        lineBreak();
      } else if (element.nameIs("td") || element.nameIs("th")) {
        open.append(isFirst(element) ? "" : "; ");
      } else if (isBlock(element)) {
        close();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      close();
    }
  }

  /** Two in a row end a paragraph, as pages of old do it. */
  private void lineBreak() {
    breaks++;
    if (breaks == 2) {
      close();
    } else {
      open.append(' ');
    }
  }

  private void close() {
    texts.add(open.toString());
    open.setLength(0);
    breaks = 0;
  }

  /** A cell goes on its row's line. */
  private static boolean isBlock(Element element) {
    boolean inCell = element.closest("td, th") != null;
    return element.isBlock() && !inCell;
  }

  private static boolean isFirst(Element cell) {
    return cell.elementSiblingIndex() == 0;
  }
}
