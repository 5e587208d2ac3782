package org.sarika.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Filters;
import org.sarika.speech.Side;
import org.sarika.time.Period;
import org.sarika.time.Told;

/** Filters as a query that scores nothing. */
final class FilterQueries {
  private FilterQueries() {}

  /** Empty when everything may be found. */
  static Optional<Query> of(Filters filters) {
    if (filters.isNone()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(
        LongPoint.newRangeQuery(Fields.LAST_DAY, day(filters.from()), Long.MAX_VALUE),
        Occur.FILTER);
    all.add(
        LongPoint.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, day(filters.to())), Occur.FILTER);
    if (!filters.publisher().isEmpty()) {
      String part = escaped(ArticleDocuments.folded(filters.publisher()));
      all.add(new WildcardQuery(new Term(Fields.PUBLISHER, "*" + part + "*")), Occur.FILTER);
    }
    if (!filters.topic().isEmpty()) {
      all.add(
          new TermQuery(new Term(Fields.TOPIC, ArticleDocuments.folded(filters.topic()))),
          Occur.FILTER);
    }
    if (!filters.periods().isEmpty()) {
      all.add(telling(filters.periods()), Occur.FILTER);
    }
    if (!filters.viewpoint().isEmpty()) {
      all.add(
          new TermQuery(new Term(Fields.VIEWPOINT, ArticleDocuments.folded(filters.viewpoint()))),
          Occur.FILTER);
    }
    return Optional.of(all.build());
  }

  /** What came out in one of the periods or mentions a day of one. */
  private static Query telling(List<Period> periods) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Period period : periods) {
      Period out = Told.publication(period);
      any.add(
          new BooleanQuery.Builder()
              .add(
                  LongPoint.newRangeQuery(Fields.LAST_DAY, day(out.from()), Long.MAX_VALUE),
                  Occur.FILTER)
              .add(
                  LongPoint.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, day(out.to())),
                  Occur.FILTER)
              .build(),
          Occur.SHOULD);
      any.add(
          LongRange.newIntersectsQuery(
              Fields.TOLD, new long[] {day(period.from())}, new long[] {day(period.to())}),
          Occur.SHOULD);
    }
    return any.build();
  }

  /**
   * Passages in which somebody speaks who may be the one; who it is, each sentence has to tell.
   *
   * @param articles the filter of {@link #of}
   */
  static Optional<Query> passages(Optional<Query> articles, Filters filters, Names names) {
    return Side.of(filters.speaker(), names)
        .<Query>map(side -> {
          BooleanQuery.Builder all = new BooleanQuery.Builder();
          articles.ifPresent(query -> all.add(query, Occur.FILTER));
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          side.words()
              .forEach(
                  word -> any.add(new TermQuery(new Term(Fields.SPEAKERS, word)), Occur.SHOULD));
          return all.add(any.build(), Occur.FILTER).build();
        })
        .or(() -> articles);
  }

  private static long day(LocalDate day) {
    return day.toEpochDay();
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\*?])", "\\\\$1");
  }
}
