package org.sarika.ingest.feeds;

import java.util.Locale;
import org.jdom2.input.JDOMParseException;

/** What curators read about feeds. */
final class Sentences {
  static final String NO_FEED =
      "it is neither RSS nor Atom: give the address of the feed, or of an article's page";
  static final String DOCTYPE =
      "it is XML with a document type, which could define or fetch anything and is not read";
  static final String NO_LINK = "the item has no link";

  private Sentences() {}

  static String broken(JDOMParseException e) {
    return String.valueOf(e.getMessage()).contains("DOCTYPE")
        ? DOCTYPE
        : "it is broken XML on line %d".formatted(Math.max(1, e.getLineNumber()));
  }

  static String tooMany(int items, int read) {
    return String.format(Locale.ROOT, "it holds %,d items: the newest %d were read", items, read);
  }

  static String future(String date) {
    return "the item's date %s lies in the future".formatted(date);
  }

  static String moreRefused(int items) {
    return String.format(Locale.ROOT, "%,d more items were refused", items);
  }
}
