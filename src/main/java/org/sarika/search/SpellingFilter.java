package org.sarika.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * British endings to American ones, since outlets in Phnom Penh write "defence" and "organisation"
 * and those in Washington do not. Questions and texts pass through it alike, so that a word changed
 * without need ("science") is still found.
 */
final class SpellingFilter extends TokenFilter {
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("isation", "ization"),
          Map.entry("isations", "izations"),
          Map.entry("ise", "ize"),
          Map.entry("ised", "ized"),
          Map.entry("ises", "izes"),
          Map.entry("ising", "izing"),
          Map.entry("ence", "ense"),
          Map.entry("ences", "enses"),
          Map.entry("our", "or"),
          Map.entry("ours", "ors"),
          Map.entry("oured", "ored"),
          Map.entry("ouring", "oring"),
          Map.entry("tre", "ter"),
          Map.entry("tres", "ters"),
          Map.entry("amme", "am"),
          Map.entry("ammes", "ams"),
          Map.entry("elled", "eled"),
          Map.entry("elling", "eling"));

  private static final int LONGEST_ENDING = 8;
  private static final int LEAST_BEFORE = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int longest = Math.min(LONGEST_ENDING, term.length() - LEAST_BEFORE);
    for (int length = longest; length > 2; length--) {
      int start = term.length() - length;
      String american = ENDINGS.get(new String(term.buffer(), start, length));
      if (american != null) {
        term.setLength(start).append(american);
        break;
      }
    }
    return true;
  }
}
