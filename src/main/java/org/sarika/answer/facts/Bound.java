package org.sarika.answer.facts;

import java.util.List;
import java.util.Set;

/** How a number is meant. */
enum Bound {
  EXACT,
  ABOUT,
  AT_LEAST,
  MORE,
  AT_MOST;

  private static final Set<String> ABOUT_WORDS =
      Set.of(
          "about",
          "some",
          "around",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "estimated",
          "circa",
          "close");
  private static final Set<String> MORE_WORDS = Set.of("over", "exceeding", "above");
  private static final Set<String> LESS_WORDS = Set.of("under", "below");

  static boolean isWord(String word) {
    return ABOUT_WORDS.contains(word) || MORE_WORDS.contains(word) || LESS_WORDS.contains(word);
  }

  /** Told by the words before the number at {@code at}. */
  static Bound before(List<Token> tokens, int at) {
    int last = at - 1;
    while (last >= 0 && (Unit.isSign(tokens, last) || tokens.get(last).is("us"))) {
      last--;
    }
    String one = word(tokens, last);
    String two = word(tokens, last - 1) + " " + one;
    String three = word(tokens, last - 2) + " " + two;
    if (two.equals("at least")
        || two.equals("no fewer")
        || three.equals("no fewer than")
        || three.equals("no less than")) {
      return AT_LEAST;
    }
    if (two.equals("more than") || MORE_WORDS.contains(one)) {
      return MORE;
    }
    boolean most =
        two.equals("less than")
            || two.equals("fewer than")
            || two.equals("up to")
            || two.equals("at most")
            || three.equals("as many as")
            || three.equals("as much as");
    if (most || LESS_WORDS.contains(one)) {
      return AT_MOST;
    }
    return ABOUT_WORDS.contains(one) || two.equals("close to") ? ABOUT : EXACT;
  }

  private static String word(List<Token> tokens, int at) {
    return at < 0 ? "" : tokens.get(at).lower();
  }
}
