package org.sarika.chat;

import java.util.List;
import java.util.regex.Pattern;

/** Words that take a question's dates away, where no button can be pressed. */
final class AnyTime {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:and )?(?:at )?any ?time[?!.]?|(?:and )?without (?:the |any )?(?:dates?|period)[?!.]?",
          Pattern.CASE_INSENSITIVE);

  private AnyTime() {}

  /** Whether a message means the last question, which had dates. */
  static boolean isAsked(String text, List<Turn> before) {
    return !before.isEmpty()
        && before.getLast().time().isFiltering()
        && WORDS.matcher(text.strip()).matches();
  }
}
