package org.sarika.ingest.formats;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A web page to its readable part. */
final class HtmlPage {
  /** Fewest words of a page that is an article. */
  static final int FEWEST_WORDS = 40;

  private HtmlPage() {}

  /**
   * @param address where it was fetched; empty for a file
   */
  static Document read(MediaType type, Optional<URI> address, byte[] bytes)
      throws UnreadableException {
    String decoded = Charsets.page(bytes, type.charset());
    org.jsoup.nodes.Document page = Jsoup.parse(decoded, address.map(URI::toString).orElse(""));
    PageParticulars particulars = PageParticulars.of(page, address);
    HiddenParts hidden = HiddenParts.takeOut(page);
    String whole = page.body().text();
    Element readable = ReadablePart.of(page);
    List<String> paragraphs = Blocks.paragraphs(readable, particulars.said().title());
    refuseWalls(whole, paragraphs);
    List<String> remarks = new ArrayList<>(hidden.remarks());
    remarks.addAll(particulars.remarks());
    return new Document(particulars.said(), paragraphs, remarks);
  }

  private static void refuseWalls(String whole, List<String> paragraphs)
      throws UnreadableException {
    String readable = String.join(" ", paragraphs);
    long words = Words.count(readable);
    Optional<String> wall = Walls.in(whole, readable);
    if (wall.isPresent()) {
      throw new UnreadableException(
          "shows %s instead of an article: open it in a browser, then import its text or the page saved there"
              .formatted(wall.get()));
    }
    if (words < FEWEST_WORDS) {
      throw new UnreadableException(
          "has only %d words of readable text, fewer than %d: import its text as a file if it is an article"
              .formatted(words, FEWEST_WORDS));
    }
  }
}
