package org.sarika.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sarika.answer.Standing;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.render.NoteLine;
import org.sarika.render.RetractedLine;
import org.sarika.render.SourceLines;
import org.sarika.render.Texts;
import org.sarika.render.WebAddress;

/** One article, its paragraphs numbered, an excerpt marked in its place. */
final class ArticlePage {
  /** A paragraph in three runs; the marked one is empty where nothing is marked. */
  record Numbered(int number, String before, String marked, String after, List<NoteLine> notes) {}

  private final ArticleStore articles;
  private final Retractions retractions;
  private final Texts allTexts;
  private final Pages pages;

  ArticlePage(ArticleStore articles, Retractions retractions, Texts texts, Pages pages) {
    this.articles = articles;
    this.retractions = retractions;
    this.allTexts = texts;
    this.pages = pages;
  }

  void show(Context context) {
    String id = context.pathParam("id");
    // Not find(): that also gives articles which wait for a curator.
    Optional<Article> found = articles.approved(id);
    if (found.isPresent()) {
      show(context, found.get());
    } else {
      refuse(context, id);
    }
  }

  /** Links to it are in chats and in other people's notes. */
  private void refuse(Context context, String id) {
    Optional<Standing.Retracted> retracted =
        ArticleId.isValid(id) ? retractions.of(new ArticleId(id)) : Optional.empty();
    retracted.ifPresentOrElse(
        one ->
            ErrorPages.refuse(
                context, 410, RetractedLine.of(allTexts.in(AcceptedLanguage.of(context)), one)),
        () ->
            ErrorPages.refuse(
                context,
                404,
                allTexts.in(AcceptedLanguage.of(context)).get("web.error.404.article")));
  }

  private void show(Context context, Article article) {
    Optional<Mark> mark = Mark.read(context, article);
    Texts texts = allTexts.in(AcceptedLanguage.of(context));
    SourceLines sources = new SourceLines(texts);
    pages.show(
        context,
        "article",
        Map.of(
            "article", article,
            "source", sources.of(article.source()),
            "viewpoint", texts.get("web.viewpoint." + article.viewpoint().label()),
            "reliability", texts.get("web.reliability." + article.reliability().label()),
            "copies",
                article.copies().stream().map(WebAddress::of).filter(c -> !c.isEmpty()).toList(),
            "marked", mark.map(Mark::paragraph).orElse(0),
            "paragraphs",
                IntStream.rangeClosed(1, article.paragraphs().size())
                    .mapToObj(number -> numbered(article, number, mark, sources))
                    .toList()));
  }

  private static Numbered numbered(
      Article article, int number, Optional<Mark> mark, SourceLines sources) {
    String text = article.paragraph(number);
    int start = mark.filter(m -> m.paragraph() == number).map(Mark::start).orElse(text.length());
    int end = mark.filter(m -> m.paragraph() == number).map(Mark::end).orElse(text.length());
    return new Numbered(
        number,
        text.substring(0, start),
        text.substring(start, end),
        text.substring(end),
        article.notesOn(number).stream().map(sources::of).toList());
  }
}
