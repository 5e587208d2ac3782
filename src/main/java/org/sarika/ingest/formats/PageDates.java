package org.sarika.ingest.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as pages write them. The day is the one written, in the outlet's own time. */
final class PageDates {
  private static final int FIRST_YEAR = 1900;
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?!\\d).*)?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d).*");
  private static final Pattern WEEKDAY =
      Pattern.compile("^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[.,]?\\s+");
  private static final Pattern CLOCK = Pattern.compile("[,]?\\s+(at\\s+)?\\d{1,2}:\\d{2}.*$");

  private static final List<DateTimeFormatter> WRITTEN =
      Stream.of("d MMMM uuuu", "MMMM d, uuuu", "d MMM uuuu", "MMM d, uuuu", "MMMM d uuuu")
          .map(pattern ->
              new DateTimeFormatterBuilder()
                  .parseCaseInsensitive()
                  .appendPattern(pattern)
                  .toFormatter(Locale.US))
          .toList();

  private PageDates() {}

  /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty if it is no date. */
  static String read(String written) {
    String text = Paragraphs.oneLine(written);
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return spelled(text);
    }
    if (iso.group(3) != null) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    return iso.group(2) != null ? month(iso.group(1), iso.group(2)) : year(iso.group(1));
  }

  private static String year(String year) {
    return Integer.parseInt(year) < FIRST_YEAR ? "" : year;
  }

  private static String month(String year, String month) {
    int number = Integer.parseInt(month);
    boolean exists = number >= 1 && number <= 12;
    return exists && !year(year).isEmpty() ? "%s-%02d".formatted(year, number) : "";
  }

  private static String day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() < FIRST_YEAR ? "" : date.toString();
    } catch (DateTimeException e) {
      return "";
    }
  }

  private static String spelled(String text) {
    String small = WEEKDAY.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    String plain =
        CLOCK.matcher(small).replaceFirst("").replace(".", "").replace("sept ", "sep ").strip();
    for (DateTimeFormatter written : WRITTEN) {
      try {
        TemporalAccessor date = written.parse(plain);
        return day(LocalDate.from(date));
      } catch (DateTimeException e) {
        // the next form
      }
    }
    return "";
  }

  private static String day(LocalDate date) {
    return date.getYear() < FIRST_YEAR ? "" : date.toString();
  }
}
