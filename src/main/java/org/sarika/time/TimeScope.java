package org.sarika.time;

import java.util.List;

/**
 * What a question wants of time.
 *
 * @param filters the periods it asks about, any of them; empty for all times
 * @param order which of what is found comes first
 * @param isAboutNow whether it asks how things are today
 * @param isLifted whether the asker had the filters taken away
 */
public record TimeScope(
    List<TimeFilter> filters, Order order, boolean isAboutNow, boolean isLifted) {
  /** What comes first. */
  public enum Order {
    /** The best. */
    BEST,
    /** The newest of those that are nearly as good as the best. */
    NEWEST,
    /** The oldest of those. */
    OLDEST,
    /** What happened first: a course of events. */
    EVENTS,
    /** The newest of all on the matter: what is new. */
    NEWS;

    /** Whether all that is told of a matter is wanted, and not one fact that may be missing. */
    public boolean isOverview() {
      return this == EVENTS || this == NEWS;
    }
  }

  /** Says nothing of time. */
  public static final TimeScope NONE = new TimeScope(List.of(), Order.BEST, false, false);

  /** The same question asked of all times. */
  public static final TimeScope LIFTED = new TimeScope(List.of(), Order.BEST, false, true);

  public TimeScope {
    filters = List.copyOf(filters);
  }

  /** The periods; empty for all times. */
  public List<Period> periods() {
    return filters.stream().map(TimeFilter::period).toList();
  }

  /** The same without its filters. */
  public TimeScope lifted() {
    return new TimeScope(List.of(), order, isAboutNow, true);
  }

  /**
   * What a question is about: its words without those of time; empty if it is about the time alone.
   *
   * @param question the one that this was read from
   */
  public String matter(String question) {
    return Cues.without(withoutFilters(question));
  }

  /**
   * A question without the words that became filters.
   *
   * @param question the one that this was read from
   */
  public String withoutFilters(String question) {
    String words = question;
    for (TimeFilter filter : filters) {
      words = words.replace(filter.words(), " ");
    }
    return words;
  }

  /**
   * A question without its words of time: neither filters nor now.
   *
   * @param question the one that this was read from
   */
  public String timeless(String question) {
    return Cues.withoutNow(withoutFilters(question));
  }

  /**
   * Whether a question asks what is new and of nothing: the newest articles tell that best.
   *
   * @param question the one that this was read from
   */
  public boolean isNewsOfEverything(String question) {
    return order == Order.NEWS && !isFiltering() && matter(question).isEmpty();
  }

  /** Whether days are left out. */
  public boolean isFiltering() {
    return !filters.isEmpty();
  }
}
