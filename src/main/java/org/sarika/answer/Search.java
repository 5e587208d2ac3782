package org.sarika.answer;

import java.util.function.Supplier;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Query;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.Retriever;
import org.sarika.time.TimeScope;

/** Looks for what a question is about. */
final class Search {
  /** What came out longer ago is no news, unless there is little else. */
  static final int RECENT_YEARS = 1;

  /** So many articles are enough to tell what is new. */
  private static final int ENOUGH = 3;

  private final Retriever retriever;
  private final Supplier<Names> names;

  /**
   * @param names asked for at each question
   */
  Search(Retriever retriever, Supplier<Names> names) {
    this.retriever = retriever;
    this.names = names;
  }

  Ranking of(Question question) {
    Filters filters = question.filters().telling(question.time().periods());
    String words = words(question);
    if (question.time().order() == TimeScope.Order.NEWS) {
      Filters recent = filters.since(question.asOf().minusYears(RECENT_YEARS));
      Ranking found = retriever.retrieve(new Query(words, recent));
      if (articles(found) >= ENOUGH) {
        return found;
      }
    }
    return retriever.retrieve(new Query(words, filters));
  }

  /**
   * Of a course of events and of news the matter alone: no article need say "happened". Who asks
   * for an office looks for those who held it then, which is all that its words of time say.
   */
  private String words(Question question) {
    TimeScope time = question.time();
    String words = question.standalone();
    if (time.order().isOverview()) {
      String matter = time.matter(words);
      return matter.isEmpty() ? words : matter;
    }
    return OfficeAsked.in(question, names.get()).flatMap(OfficeAsked::words).orElse(words);
  }

  private static long articles(Ranking found) {
    return found.hits().stream().filter(Relevance::isCovered).map(Hit::article).distinct().count();
  }
}
