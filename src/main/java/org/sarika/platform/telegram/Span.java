package org.sarika.platform.telegram;

/**
 * A run of text with one look. No text in it is markup; what hides in it is taken out first.
 *
 * @param text what a reader sees
 * @param bold whether it stands out
 * @param url where it leads; empty if nowhere
 */
record Span(String text, boolean bold, String url) {
  /** Telegram ignores longer addresses; the words stay without their link. */
  private static final int LONGEST_URL = 2000;

  Span {
    url = url.length() > LONGEST_URL ? "" : url;
  }

  static Span plain(String text) {
    return new Span(VisibleText.of(text), false, "");
  }

  static Span bold(String text) {
    return new Span(VisibleText.of(text), true, "");
  }

  /** A link, or plain words if there is no address. */
  static Span link(String text, String url) {
    return new Span(VisibleText.of(text), false, url);
  }

  Span part(int start, int end) {
    return new Span(text.substring(start, end), bold, url);
  }
}
