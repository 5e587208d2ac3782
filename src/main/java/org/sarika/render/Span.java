package org.sarika.render;

/**
 * A run of text with one look. No text in it is markup; what hides in it is taken out first.
 *
 * @param text what a reader sees
 * @param bold whether it stands out
 * @param url where it leads; empty if nowhere
 */
public record Span(String text, boolean bold, String url) {
  /** Platforms ignore or refuse longer addresses; the words stay without their link. */
  private static final int LONGEST_URL = 2000;

  public Span {
    url = url.length() > LONGEST_URL ? "" : url;
  }

  /** Plain words. */
  public static Span plain(String text) {
    return new Span(VisibleText.of(text), false, "");
  }

  /** Words that stand out. */
  public static Span bold(String text) {
    return new Span(VisibleText.of(text), true, "");
  }

  /** A link, or plain words if there is no address. */
  public static Span link(String text, String url) {
    return new Span(VisibleText.of(text), false, url);
  }

  /** The piece between two offsets. */
  public Span part(int start, int end) {
    return new Span(text.substring(start, end), bold, url);
  }
}
