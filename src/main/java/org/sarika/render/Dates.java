package org.sarika.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sarika.knowledge.Language;
import org.sarika.knowledge.PublicationDate;

/** Writes dates so that they stay true: absolute, and no more exact than they are known. */
public final class Dates {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern(", HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Dates() {}

  /** {@code 9 April 2019}, {@code April 2019} or {@code 2019}. */
  public static String write(PublicationDate date, Language language) {
    return switch (date.text().length()) {
      case 4 -> year(date.text(), language);
      case 7 ->
          formatted(language == Language.CHINESE ? "uuuu年M月" : "MMMM uuuu", date.first(), language);
      default -> write(date.first(), language);
    };
  }

  /** {@code 9 April 2019, 16:05 UTC}. */
  public static String write(Instant at, Language language) {
    return write(LocalDate.ofInstant(at, ZoneOffset.UTC), language) + TIME.format(at);
  }

  /** {@code 9 April 2019}. */
  public static String write(LocalDate day, Language language) {
    String pattern =
        switch (language) {
          case ENGLISH, KHMER -> "d MMMM uuuu";
          case FRENCH -> day.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
          case CHINESE -> "uuuu年M月d日";
        };
    return formatted(pattern, day, language);
  }

  private static String formatted(String pattern, LocalDate day, Language language) {
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }

  private static String year(String year, Language language) {
    return language == Language.CHINESE ? year + "年" : year;
  }
}
