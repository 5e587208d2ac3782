package org.sarika.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.render.SourceLine;
import org.sarika.render.SourceLines;
import org.sarika.render.Texts;

/** The articles by date, newest first, and a form that narrows them. */
final class ListPage {
  /** The articles of one year. */
  record Year(String year, List<SourceLine> articles) {}

  private final ArticleStore articles;
  private final Texts texts;
  private final Pages pages;

  ListPage(ArticleStore articles, Texts texts, Pages pages) {
    this.articles = articles;
    this.texts = texts;
    this.pages = pages;
  }

  void show(Context context) {
    List<Article> all = articles.list();
    ListChoice choice =
        new ListChoice(
            param(context, "publisher"), param(context, "topic"), param(context, "year"));
    List<Article> chosen = all.stream().filter(choice::accepts).toList();
    pages.show(
        context,
        "articles",
        Map.of(
            "total", all.size(),
            "count", chosen.size(),
            "years", byYear(chosen, new SourceLines(texts.in(AcceptedLanguage.of(context)))),
            "choice", choice,
            "publishers", ListChoice.publishers(all),
            "topics", ListChoice.topics(all),
            "allYears", ListChoice.years(all)));
  }

  private static List<Year> byYear(List<Article> newestFirst, SourceLines sources) {
    Map<String, List<SourceLine>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Article article : newestFirst) {
      years
          .computeIfAbsent(ListChoice.year(article), year -> new ArrayList<>())
          .add(sources.of(article.source()));
    }
    return years.entrySet().stream()
        .map(entry -> new Year(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String param(Context context, String name) {
    @Nullable String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }
}
