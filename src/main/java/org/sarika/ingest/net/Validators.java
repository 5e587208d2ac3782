package org.sarika.ingest.net;

/**
 * What a server said a page's version is; sent back, it answers only if the page has changed.
 *
 * @param etag as in the header ETag; empty if it said none
 * @param lastModified as in the header Last-Modified; empty if it said none
 */
public record Validators(String etag, String lastModified) {
  /** Nothing is known, so that the page always comes. */
  public static final Validators NONE = new Validators("", "");

  /** Longer ones are not kept: a server could fill our database with them. */
  private static final int LONGEST = 500;

  static Validators said(String etag, String lastModified) {
    return new Validators(fit(etag), fit(lastModified));
  }

  private static String fit(String value) {
    boolean printable = value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    return printable && value.length() <= LONGEST ? value : "";
  }
}
