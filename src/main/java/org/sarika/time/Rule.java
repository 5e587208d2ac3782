package org.sarika.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way to write a date.
 *
 * @param cues in lower case; what has none of them is not searched, which is dear
 * @param isOfDigits whether it takes a digit, too
 * @param pattern its words; a group named {@code date} is the date where they say more than that
 * @param reading what they mean
 */
record Rule(List<String> cues, boolean isOfDigits, Pattern pattern, Reading reading) {
  /** What words mean; nothing for what looks like a date and is none, such as 31 February. */
  interface Reading {
    Optional<Meant> of(MatchResult words, Reader reader);
  }

  /** A period and how it was said. */
  record Meant(Period period, Mention.Form form) {
    static Optional<Meant> dated(Period period) {
      return Optional.of(new Meant(period, Mention.Form.DATED));
    }

    static Optional<Meant> relative(Period period) {
      return Optional.of(new Meant(period, Mention.Form.RELATIVE));
    }
  }

  /**
   * Who reads it.
   *
   * @param text all of it
   * @param lower the same in lower case
   * @param hasDigits whether a digit is in it; every second sentence has none
   * @param day the day it was written
   * @param asks whether it is a question, which asks of the past unless it says otherwise
   */
  record Reader(String text, String lower, boolean hasDigits, LocalDate day, boolean asks) {
    Reader(String text, LocalDate day, boolean asks) {
      this(
          text,
          text.toLowerCase(Locale.ROOT),
          text.chars().anyMatch(c -> c >= '0' && c <= '9'),
          day,
          asks);
    }
  }

  boolean mayBeIn(Reader reader) {
    return (reader.hasDigits || !isOfDigits) && cues.stream().anyMatch(reader.lower::contains);
  }

  /**
   * A rule for which capital letters do not matter.
   *
   * @param cues parted by "|"
   */
  static Rule of(String cues, String pattern, Reading reading) {
    return new Rule(cues(cues), false, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
  }

  /** A rule for which capital letters do not matter, of what holds a digit. */
  static Rule ofDigits(String cues, String pattern, Reading reading) {
    return new Rule(cues(cues), true, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
  }

  /** A rule for which capital letters matter. */
  static Rule ofCase(String cues, String pattern, Reading reading) {
    return new Rule(cues(cues), false, Pattern.compile(pattern), reading);
  }

  private static List<String> cues(String cues) {
    return List.of(cues.split("\\|", -1));
  }
}
