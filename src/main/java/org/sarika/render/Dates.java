package org.sarika.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sarika.knowledge.PublicationDate;

/** Writes dates so that they stay true: absolute, and no more exact than they are known. */
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Dates() {}

  /** {@code 9 April 2019}, {@code April 2019} or {@code 2019}. */
  public static String write(PublicationDate date) {
    return switch (date.text().length()) {
      case 4 -> date.text();
      case 7 -> MONTH.format(date.first());
      default -> DAY.format(date.first());
    };
  }

  /** {@code 9 April 2019, 16:05 UTC}. */
  public static String write(Instant at) {
    return MINUTE.format(at);
  }

  /** {@code 9 April 2019}. */
  public static String write(LocalDate day) {
    return DAY.format(day);
  }
}
