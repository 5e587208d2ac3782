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
    EVENTS
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

  /** Whether days are left out. */
  public boolean isFiltering() {
    return !filters.isEmpty();
  }
}
