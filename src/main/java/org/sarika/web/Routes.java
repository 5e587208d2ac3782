package org.sarika.web;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import org.sarika.answer.AnswerService;
import org.sarika.knowledge.ArticleStore;
import org.sarika.render.Texts;

/** Every address of the reading room. */
final class Routes {
  private final StaticFiles files = new StaticFiles();
  private final ErrorPages errors;
  private final ProbePages probes;
  private final AskPage ask;
  private final ListPage list;
  private final ArticlePage article;
  private final GapsPage gaps;
  private final List<PostedBody> posts;

  Routes(
      WebSettings settings,
      AnswerService answers,
      ArticleStore articles,
      Probes probes,
      Clock clock,
      Retractions retractions,
      GapsBoard board,
      List<PostRoute> posts) {
    this.posts = posts.stream().map(PostedBody::new).toList();
    Texts texts = Texts.english();
    Templates templates = new Templates(texts, files);
    Pages pages = new Pages(templates);
    this.errors = new ErrorPages(texts, templates);
    this.probes = new ProbePages(probes);
    this.ask = new AskPage(answers, articles, texts, pages, settings.examples(), clock);
    this.list = new ListPage(articles, texts, pages);
    this.gaps = new GapsPage(settings, board, texts, pages);
    this.article = new ArticlePage(articles, retractions, texts, pages);
  }

  void register(RoutesConfig routes) {
    routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
    routes.get("/", ask::show);
    routes.get("/articles", list::show);
    routes.get("/articles/{id}", article::show);
    routes.get("/gaps", gaps::show);
    routes.get("/static/{name}", files::serve);
    routes.get("/health", probes::health);
    routes.get("/ready", probes::ready);
    posts.forEach(post -> routes.post(post.path(), post::take));
    errors.register(routes);
  }

  ErrorPages errors() {
    return errors;
  }
}
