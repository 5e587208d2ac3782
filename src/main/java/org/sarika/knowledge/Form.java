package org.sarika.knowledge;

/** Whose words an article's text is. Nobody may take a digest for a quotation. */
public enum Form {
  /** The outlet's own words. */
  FULL_TEXT("full-text"),
  /** The curator's words about the article; the outlet's only inside quotation marks. */
  DIGEST("digest");

  private final String label;

  Form(String label) {
    this.label = label;
  }

  /** The word in front matter, in JSON and on the screen. */
  public String label() {
    return label;
  }
}
