package org.sarika.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sarika.knowledge.Article;

/**
 * Which articles a reader wants to see listed.
 *
 * @param publisher the outlet's name; empty for all
 * @param topic one topic; empty for all
 * @param year four digits; empty for all
 */
record ListChoice(String publisher, String topic, String year) {
  /** Whether nothing is left out. */
  public boolean isAll() {
    return publisher.isEmpty() && topic.isEmpty() && year.isEmpty();
  }

  boolean accepts(Article article) {
    return (publisher.isEmpty() || publisher.equalsIgnoreCase(article.publisher().name()))
        && (topic.isEmpty() || article.topics().stream().anyMatch(topic::equalsIgnoreCase))
        && (year.isEmpty() || year.equals(year(article)));
  }

  static String year(Article article) {
    return String.valueOf(article.published().first().getYear());
  }

  static List<String> publishers(List<Article> articles) {
    return options(
        articles, article -> List.of(article.publisher().name()), String.CASE_INSENSITIVE_ORDER);
  }

  static List<String> topics(List<Article> articles) {
    return options(articles, Article::topics, String.CASE_INSENSITIVE_ORDER);
  }

  static List<String> years(List<Article> articles) {
    return options(articles, article -> List.of(year(article)), Comparator.reverseOrder());
  }

  private static List<String> options(
      List<Article> articles,
      Function<Article, ? extends Collection<String>> values,
      Comparator<String> order) {
    return articles.stream()
        .flatMap(a -> values.apply(a).stream())
        .distinct()
        .sorted(order)
        .toList();
  }
}
