package org.sarika.answer;

import java.util.regex.Pattern;

/** Sentences that lean on the one before: alone, nobody knows who "he" is. */
final class Leaning {
  private static final Pattern START =
      Pattern.compile(
          "^[\"“‘'(\\[]*(?:he|she|it|they|this|that|these|those|his|her|its|their|such|but|and|also|however)\\b",
          Pattern.CASE_INSENSITIVE);

  private Leaning() {}

  static boolean isIn(String sentence) {
    return START.matcher(sentence).find();
  }
}
