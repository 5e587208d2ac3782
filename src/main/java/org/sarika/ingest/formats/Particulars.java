package org.sarika.ingest.formats;

/**
 * What a document says about itself; each is empty if it does not say.
 *
 * @param title the headline
 * @param publisher the outlet
 * @param published {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param url its address, http or https
 * @param language BCP 47 tag
 */
public record Particulars(
    String title, String publisher, String published, String url, String language) {
  /** Says nothing. */
  public static final Particulars NONE = new Particulars("", "", "", "", "");
}
