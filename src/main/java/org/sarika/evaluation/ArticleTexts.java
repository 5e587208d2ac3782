package org.sarika.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Articles' titles and texts as they are compared, each made once. Not for use by many threads. */
final class ArticleTexts {
  private final UnaryOperator<String> source;
  private final Map<String, String> plain = new HashMap<>();

  /**
   * @param source from an article's id to its title, a space and its text; empty if there is none
   */
  ArticleTexts(UnaryOperator<String> source) {
    this.source = source;
  }

  String plain(String article) {
    return plain.computeIfAbsent(article, id -> PlainText.of(source.apply(id)));
  }
}
