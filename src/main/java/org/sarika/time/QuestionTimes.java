package org.sarika.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.sarika.knowledge.Names;

/** Reads what a question wants of time. English words; safe for use by many threads. */
public final class QuestionTimes {
  /** Longer texts are no questions, in UTF-16 units. */
  private static final int LONGEST = 2_000;

  private final Supplier<Names> names;

  /**
   * @param names the curator's, for times in office; asked for at each question
   */
  public QuestionTimes(Supplier<Names> names) {
    this.names = names;
  }

  /**
   * What a question wants.
   *
   * @param question understandable alone
   * @param today the asker's
   */
  public TimeScope of(String question, LocalDate today) {
    if (question.length() > LONGEST) {
      return TimeScope.NONE;
    }
    List<TimeFilter> filters =
        Restrictions.joined(restrictions(question, today)).stream()
            .map(one ->
                new TimeFilter(question.substring(one.start(), one.end()).strip(), one.period()))
            .toList();
    boolean reachesNow =
        filters.isEmpty()
            || filters.stream().anyMatch(filter -> !filter.period().to().isBefore(today));
    return new TimeScope(
        filters, Cues.order(question), reachesNow && Cues.areAboutNow(question), false);
  }

  private List<Restriction> restrictions(String question, LocalDate today) {
    List<Restriction> all = new ArrayList<>(new Tenures(names.get(), today).in(question));
    List<Mention> mentions =
        Mentions.inQuestion(question, today).stream()
            .filter(mention -> all.stream().noneMatch(one -> one.overlaps(mention)))
            .filter(mention -> !isNow(question, mention))
            .toList();
    all.addAll(new Bounds(question, mentions).restrictions());
    all.removeIf(one -> one.period().isEver());
    all.sort(Comparator.comparingInt(Restriction::start));
    return all;
  }

  private static boolean isNow(String question, Mention mention) {
    String words = question.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
    return words.equals("today") && Cues.isInPresent(question) && !Cues.areAboutNews(question);
  }
}
