package org.sarika.time;

import java.time.Month;
import java.util.Locale;

/** Months as English writes them. */
final class MonthNames {
  /** A name or its short form, as one group; case is left to the pattern. */
  static final String ANY =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
          + "|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
          + "|Dec(?:ember|\\.)?)";

  /** A whole name, as one group. */
  static final String WHOLE =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";

  private MonthNames() {}

  static Month of(String name) {
    String letters = name.toLowerCase(Locale.ROOT).substring(0, 3);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(letters)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month begins with " + letters);
  }

  /** "may" and "march" in small letters are mostly verbs. */
  static boolean isDoubtful(String name) {
    return name.equals("may") || name.equals("march") || name.equals("mar");
  }
}
