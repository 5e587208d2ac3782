package org.sarika.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of English news that end in a dot without ending a sentence. */
final class Abbreviations {
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  private static final Set<String> KNOWN =
      Set.of(
          "adm", "amb", "ave", "brig", "bros", "capt", "cmdr", "co", "col", "corp", "cpl", "cpt",
          "dept", "dr", "etc", "e.g", "fig", "figs", "fr", "ft", "gen", "gov", "hon", "i.e", "inc",
          "jr", "lt", "ltd", "maj", "messrs", "mr", "mrs", "ms", "mt", "no", "nos", "p", "pp",
          "prof", "pvt", "rep", "reps", "rev", "rt", "sec", "sen", "sens", "sgt", "spc", "sr", "st",
          "supt", "vol", "vs", "v", "al", "approx", "cf", "ca", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu",
          "thurs", "fri", "sat", "sun", "ariz", "calif", "colo", "conn", "fla", "ga", "ill", "kan",
          "mass", "mich", "minn", "mo", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va",
          "vt", "wash", "wis", "wyo");

  private Abbreviations() {}

  /**
   * Whether the dot behind a word belongs to it.
   *
   * @param word without its dot and what opens before it
   * @param next where the next word starts in the text
   */
  static boolean isOne(String word, String text, int next) {
    if (word.isEmpty()) {
      return false;
    }
    boolean digitNext = Character.isDigit(text.charAt(next));
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("no") || lower.equals("nos")) {
      return digitNext;
    }
    if (lower.equals("art")
        || lower.equals("sun")
        || lower.equals("sat")
        || lower.equals("mar")
        || lower.equals("mass")) {
      return digitNext && Character.isUpperCase(word.charAt(0));
    }
    if (KNOWN.contains(lower)) {
      return Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0 || isAlwaysShort(lower);
    }
    // An initial ("Joseph R. Biden"), or an acronym ("U.S. Embassy") unless a new sentence plainly
    // starts behind it.
    boolean dotted = DOTTED.matcher(word).matches();
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    if (initial) {
      return !word.equals("I");
    }
    return dotted && !startsLikeASentence(text, next);
  }

  private static boolean isAlwaysShort(String lower) {
    return switch (lower) {
      case "vs", "v", "approx", "cf", "ca", "e.g", "i.e", "p", "pp", "al" -> true;
      default -> false;
    };
  }

  private static boolean startsLikeASentence(String text, int next) {
    int end = next;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return switch (text.substring(next, end)) {
      case "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "But",
          "And",
          "It",
          "He",
          "She",
          "They",
          "We",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "However",
          "After",
          "Before",
          "While",
          "When",
          "If",
          "His",
          "Her",
          "Their",
          "For",
          "As" ->
          true;
      default -> false;
    };
  }
}
