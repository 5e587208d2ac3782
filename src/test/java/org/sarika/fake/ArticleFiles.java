package org.sarika.fake;

/** Texts of article files as a curator writes them. */
public final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * A digest of an outlet that does not exist.
   *
   * @param published as in the front matter
   * @param paragraphs the text, with blank lines between paragraphs
   */
  public static String digest(String id, String title, String published, String paragraphs) {
    return """
    ---
    id: %s
    title: "%s"
    publisher: Example Gazette
    published: %s
    url: https://example.org/%s
    language: en
    form: digest
    viewpoint: independent
    reliability: high
    topics: []
    copies: []
    notes: []
    ---

    %s
    """
        .formatted(id, title, published, id, paragraphs);
  }
}
