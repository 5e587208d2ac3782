package org.sarika.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.time.Period;
import org.sarika.time.TimeScope;

/**
 * Lists what is told of a matter where a course of events or the news is asked for: that is no fact
 * that may be missing, so it is enough that passages are on the matter and of the time. Other
 * questions, and matters that the store lacks the words of, are another composer's.
 */
public final class OverviewComposer implements AnswerComposer {
  private static final int MOST = 5;
  private static final int MOST_OF_ARTICLE = 2;

  /** Passages with a smaller share of the best one's coverage are beside the matter. */
  private static final double BESIDE = 0.8;

  /**
   * How far above the threshold a list comes whose passages have all of the matter's words: that
   * they are on the matter does not say that it has what the asker hoped for.
   */
  private static final double SURE = 0.5;

  private final AnswerComposer facts;
  private final ArticleStore articles;
  private final BestSpan spans;
  private final double threshold;

  /**
   * Composes from a store.
   *
   * @param facts composes what is no overview
   * @param threshold confidence from which an answer is shown; a list of what is told reaches it
   */
  public OverviewComposer(
      AnswerComposer facts, ArticleStore articles, Caveats caveats, double threshold) {
    this.facts = facts;
    this.articles = articles;
    this.spans = new BestSpan(caveats);
    this.threshold = threshold;
  }

  @Override
  public Draft compose(Question question, Ranking ranking) {
    if (!question.time().order().isOverview()) {
      return facts.compose(question, ranking);
    }
    if (question.time().isNewsOfEverything(question.standalone())) {
      return new Draft(List.of(), 0);
    }
    List<Hit> onMatter = onMatter(question, ranking);
    List<Placed> told = told(question, onMatter);
    if (told.isEmpty()) {
      return facts.compose(question, ranking);
    }
    double coverage = onMatter.stream().mapToDouble(Hit::coverage).max().orElse(0);
    return new Draft(
        told.stream().map(Placed::excerpt).toList(), threshold + SURE * (1 - threshold) * coverage);
  }

  /** Where only a time is asked about, all of it is on the matter. */
  private static List<Hit> onMatter(Question question, Ranking ranking) {
    if (question.time().matter(question.standalone()).isEmpty()) {
      return question.time().isFiltering() ? ranking.hits() : List.of();
    }
    double best = ranking.hits().stream().mapToDouble(Hit::coverage).max().orElse(0);
    return ranking.hits().stream()
        .filter(hit -> Relevance.isCovered(hit) && hit.coverage() >= BESIDE * best)
        .toList();
  }

  /** An excerpt with the day that puts it in its place. */
  private record Placed(Excerpt excerpt, LocalDate day) {}

  private List<Placed> told(Question question, List<Hit> hits) {
    return question.time().order() == TimeScope.Order.NEWS
        ? news(hits)
        : events(Timing.of(question), hits);
  }

  /** The newest articles, one excerpt of each, newest first. */
  private List<Placed> news(List<Hit> hits) {
    List<Placed> found = new ArrayList<>();
    for (Hit hit : hits) {
      Optional<Article> article = articles.approved(hit.article().value());
      if (article.isPresent() && count(found, article.get()) == 0) {
        spans
            .in(article.get(), hit, List.of(), sentence -> isNews(article.get(), sentence))
            .map(excerpt -> new Placed(excerpt, article.get().published().first()))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Placed::day).reversed());
    return found.stream().limit(MOST).toList();
  }

  /** What tells of no other time than shortly before its article came out. */
  private static boolean isNews(Article article, Sentence sentence) {
    LocalDate recent = article.published().first().minusYears(Search.RECENT_YEARS);
    return isTold(Timing.of(List.of(Period.day(recent).onwards())), article, sentence);
  }

  /** What is told of the time, in its course. */
  private List<Placed> events(Timing timing, List<Hit> hits) {
    List<Placed> found = new ArrayList<>();
    for (Hit hit : hits) {
      Optional<Article> article = articles.approved(hit.article().value());
      if (found.size() < MOST
          && article.isPresent()
          && count(found, article.get()) < MOST_OF_ARTICLE) {
        event(timing, article.get(), hit, found).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Placed::day));
    return List.copyOf(found);
  }

  private Optional<Placed> event(Timing timing, Article article, Hit hit, List<Placed> found) {
    PublicationDate published = article.published();
    return spans
        .in(
            article,
            hit,
            found.stream().map(Placed::excerpt).toList(),
            sentence -> isTold(timing, article, sentence))
        .map(excerpt -> new Placed(excerpt, timing.begin(published, excerpt)));
  }

  private static boolean isTold(Timing timing, Article article, Sentence sentence) {
    return timing.isTold(
        article.published(), sentence.in(article), article.paragraph(sentence.paragraph()));
  }

  private static long count(List<Placed> found, Article article) {
    return found.stream().filter(told -> told.excerpt().article().equals(article.id())).count();
  }
}
