package org.sarika.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds the dates and periods that a text mentions. English. */
final class Mentions {
  private static final List<Rule> RULES =
      Stream.of(DayRules.ALL, RelativeRules.ALL, MonthRules.ALL, YearRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Mentions() {}

  /**
   * Those of an article, in order.
   *
   * @param published the day it came out, or the first that its date may mean
   */
  static List<Mention> inText(String text, LocalDate published) {
    return in(new Rule.Reader(text, published, false));
  }

  /** Those of a question, in order. */
  static List<Mention> inQuestion(String text, LocalDate today) {
    return in(new Rule.Reader(text, today, true));
  }

  private static List<Mention> in(Rule.Reader reader) {
    List<Mention> found = new ArrayList<>();
    // Places that are read already, or that look like a date and are none.
    List<int[]> taken = new ArrayList<>();
    for (Rule rule : RULES.stream().filter(one -> one.mayBeIn(reader)).toList()) {
      Matcher matcher = rule.pattern().matcher(reader.text());
      while (matcher.find()) {
        boolean part = matcher.namedGroups().containsKey("date");
        int start = part ? matcher.start("date") : matcher.start();
        int end = part ? matcher.end("date") : matcher.end();
        if (taken.stream().noneMatch(place -> start < place[1] && end > place[0])) {
          Optional<Mention> mention =
              rule.reading()
                  .of(matcher, reader)
                  .map(one -> mention(reader.text(), start, end, one));
          taken.add(new int[] {mention.map(Mention::start).orElse(start), end});
          mention.ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return Ranges.withYears(reader.text(), found);
  }

  /** "Monday, 3 June" is one date. */
  private static Mention mention(String text, int start, int end, Rule.Meant meant) {
    boolean isDay =
        meant.form() != Mention.Form.RELATIVE
            && meant.period().equals(Period.day(meant.period().from()));
    return new Mention(
        isDay ? Weekdays.begin(text, start) : start, end, meant.period(), meant.form());
  }
}
