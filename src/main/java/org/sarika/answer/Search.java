package org.sarika.answer;

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

  Search(Retriever retriever) {
    this.retriever = retriever;
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

  /** Of a course of events and of news the matter alone: no article need say "happened". */
  private static String words(Question question) {
    TimeScope time = question.time();
    String matter = time.order().isOverview() ? time.matter(question.standalone()) : "";
    return matter.isEmpty() ? question.standalone() : matter;
  }

  private static long articles(Ranking found) {
    return found.hits().stream().filter(Relevance::isCovered).map(Hit::article).distinct().count();
  }
}
