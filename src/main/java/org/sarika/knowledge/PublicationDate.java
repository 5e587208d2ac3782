package org.sarika.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day, month or year an article came out: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
 * Ordered by its first possible day.
 *
 * @param text the ISO 8601 form, as the curator wrote it
 * @param first the first day that the text may mean
 * @param last the last day that the text may mean
 */
public record PublicationDate(String text, LocalDate first, LocalDate last)
    implements Comparable<PublicationDate> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * Reads one of the three forms.
   *
   * @throws IllegalArgumentException if the text has another form or names a day that does not
   *     exist
   */
  public static PublicationDate parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD".formatted(text));
    }
    try {
      if (matcher.group(3) != null) {
        LocalDate day = LocalDate.parse(text);
        return new PublicationDate(text, day, day);
      }
      if (matcher.group(2) != null) {
        YearMonth month = YearMonth.parse(text);
        return new PublicationDate(text, month.atDay(1), month.atEndOfMonth());
      }
      int year = Integer.parseInt(text);
      return new PublicationDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'%s' does not exist in the calendar".formatted(text), e);
    }
  }

  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day.toString(), day, day);
  }

  @Override
  public int compareTo(PublicationDate other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
