package org.sarika.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the dates and periods that a text mentions. English. */
public final class Mentions {
  private static final List<Rule> RULES =
      Stream.of(DayRules.ALL, RelativeRules.ALL, MonthRules.ALL, YearRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** Every rule needs one of these; most sentences have none. */
  private static final Pattern ANY =
      Pattern.compile(
          "\\d|day\\b|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|tomorrow|tonight|last|next|this|past|previous"
              + "|coming|current|ago|recent|lately|of late)|ies\\b|century",
          Pattern.CASE_INSENSITIVE);

  private Mentions() {}

  /**
   * Those of an article, in order.
   *
   * @param published the day it came out, or the first that its date may mean
   */
  public static List<Mention> inText(String text, LocalDate published) {
    return in(new Rule.Reader(text, published, false));
  }

  /** Those of a question, in order. */
  static List<Mention> inQuestion(String text, LocalDate today) {
    return in(new Rule.Reader(text, today, true));
  }

  private static List<Mention> in(Rule.Reader reader) {
    if (!ANY.matcher(reader.text()).find()) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    // Places that are read already, or that look like a date and are none.
    List<int[]> taken = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(reader.text());
      while (matcher.find()) {
        boolean part = matcher.namedGroups().containsKey("date");
        int start = part ? matcher.start("date") : matcher.start();
        int end = part ? matcher.end("date") : matcher.end();
        if (taken.stream().noneMatch(place -> start < place[1] && end > place[0])) {
          Optional<Rule.Meant> meant = rule.reading().of(matcher, reader);
          taken.add(new int[] {start, end});
          meant.ifPresent(one -> found.add(new Mention(start, end, one.period(), one.form())));
        }
      }
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(found);
  }
}
