package org.sarika.render;

/** A run of text within a paragraph. */
public sealed interface Inline {
  /** What a reader sees. */
  String text();

  /** Plain words. */
  record Text(String text) implements Inline {}

  /** Words that stand out. */
  record Bold(String text) implements Inline {}

  /**
   * Words that lead somewhere.
   *
   * @param url an http or https address
   */
  record Link(String text, String url) implements Inline {
    public Link {
      if (WebAddress.of(url).isEmpty()) {
        throw new IllegalArgumentException("a link leads to http or https only");
      }
    }
  }
}
