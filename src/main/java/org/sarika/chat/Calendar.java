package org.sarika.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.time.CalendarNames;

/** Times as askers write them. */
final class Calendar {
  private static final String PREPOSITION =
      "(?:in|since|by|before|after|until|till|during|on|for|from)";

  private static final String TIME =
      "(?:(?:early|mid|late)[ -])?(?:(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?"
          + CalendarNames.MONTH
          + "(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,? \\d{4})?"
          + "|(?:19|20)\\d{2}s?"
          + "|(?i:today|now|yesterday|(?:last|this|next) (?:year|month|week)|the year before))";

  /** A whole fragment may write its month small; inside a question "may" is mostly no month. */
  private static final Pattern ALONE =
      Pattern.compile("(?i)(?:(" + PREPOSITION + ") )?(" + TIME + ")");

  private static final Pattern WITHIN =
      Pattern.compile("\\b(?:((?i:" + PREPOSITION + ")) )?\\b(" + TIME + ")\\b");

  private Calendar() {}

  /** The question asked of another time; empty if the fragment is no time. */
  static Optional<String> moved(String fragment, String question) {
    Matcher time = ALONE.matcher(fragment.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    String preposition = time.group(1) == null ? "" : time.group(1).toLowerCase(Locale.ROOT) + " ";
    String moment = Sentences.capitalisedMonth(time.group(2));
    Matcher old = WITHIN.matcher(question);
    if (!old.find()) {
      boolean needsIn =
          preposition.isEmpty() && !moment.matches("(?i)(?:to|now|yes|last|this|next).*");
      return Optional.of(
          Sentences.bare(question) + " " + (needsIn ? "in " : preposition) + moment + "?");
    }
    if (preposition.isEmpty() && old.group(1) != null) {
      preposition = old.group(1) + " ";
    }
    return Optional.of(
        question.substring(0, old.start()) + preposition + moment + question.substring(old.end()));
  }
}
