package org.sarika.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of months and days of the week in English. As patterns they leave case to the caller. */
public final class CalendarNames {
  /** All whole names, in lower case. */
  public static final Set<String> ALL =
      Stream.concat(months(), weekdays())
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** A pattern of the months' whole names, without a capturing group. */
  public static final String MONTH = months().collect(Collectors.joining("|", "(?:", ")"));

  /** A pattern of the days of the week, without a capturing group. */
  public static final String WEEKDAY = weekdays().collect(Collectors.joining("|", "(?:", ")"));

  /** A month or its short form, as one group. */
  static final String ANY_MONTH =
      months().map(CalendarNames::withShortForms).collect(Collectors.joining("|", "(", ")"));

  /** Months as they are cut short, in lower case, without a full stop. */
  public static final Set<String> SHORT_MONTHS =
      Stream.concat(months().map(CalendarNames::letters), Stream.of("Sept"))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /** What the names of months begin with, in lower case, parted by "|". */
  static final String MONTH_CUES =
      months()
          .map(CalendarNames::letters)
          .collect(Collectors.joining("|"))
          .toLowerCase(Locale.ROOT);

  private static final Map<Integer, List<String>> BY_LENGTH =
      ALL.stream().collect(Collectors.groupingBy(String::length));

  private CalendarNames() {}

  /** Whether the word at a place of a text in lower case is a whole name; makes no new string. */
  public static boolean isOne(String text, int start, int end) {
    for (String name : BY_LENGTH.getOrDefault(end - start, List.of())) {
      if (text.startsWith(name, start)) {
        return true;
      }
    }
    return false;
  }

  /** The month that a name or short form means. */
  static Month month(String name) {
    return Arrays.stream(Month.values())
        .filter(month -> letters(month.name()).equalsIgnoreCase(letters(name)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no month begins as \"" + name + "\""));
  }

  /** "may" and "march" in small letters are mostly verbs. */
  static boolean isDoubtful(String name) {
    return name.equals("may") || name.equals("march") || name.equals("mar");
  }

  private static String letters(String name) {
    return name.substring(0, 3);
  }

  private static String withShortForms(String name) {
    String longer = name.equals("September") ? "tember|t\\.?" : name.substring(3);
    return letters(name) + "(?:" + longer + "|\\.)?";
  }

  private static Stream<String> months() {
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  private static Stream<String> weekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }
}
