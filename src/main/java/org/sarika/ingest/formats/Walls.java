package org.sarika.ingest.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the pages that stand in front of an article. */
final class Walls {
  /** From so many readable words on, the article is there, whatever else the page says. */
  private static final int ENOUGH_WORDS = 120;

  private static final String LOGIN = "a login or subscription wall";

  private static final Map<String, Pattern> KINDS = kinds();

  private Walls() {}

  private static Map<String, Pattern> kinds() {
    Map<String, Pattern> kinds = new LinkedHashMap<>();
    kinds.put(
        "a check for robots",
        words(
            "verify (that )?you are (a )?human|are you a robot|checking (if the site connection is"
                + " secure|your browser)|complete the captcha|unusual traffic|enable javascript"
                + " and cookies to continue|just a moment|access denied|attention required"));
    kinds.put(
        "a consent wall",
        words(
            "(accept|allow|agree to) (all )?(the )?(use of )?cookies|we (and our partners )?(value"
                + " your privacy|use cookies)|before you continue|manage (your )?(consent|cookie"
                + "s?|privacy) (preferences|settings|choices)|accepter (tous les|les)"
                + " cookies|consent to (the )?(use|processing)"));
    kinds.put(
        LOGIN,
        words(
            "(log|sign) ?in (to|or) (continue|read|view|access|register|subscribe)|subscribe (now )?to"
                + " (continue|read|keep reading|unlock|access)|this (article|content|story) is (only )?(for|"
                + "available to|reserved for) (our )?(subscribers|members)|already a"
                + " (subscriber|member)|create (a|your) free account|réservé aux abonnés"));
    return kinds;
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What stands in front, in words that follow "shows".
   *
   * @param whole all that a reader sees on the page
   * @param readable the readable part
   */
  static Optional<String> in(String whole, String readable) {
    long words = Words.count(readable);
    if (words >= ENOUGH_WORDS) {
      return Optional.empty();
    }
    // A short article under a banner about cookies is an article.
    String looked = words >= HtmlPage.FEWEST_WORDS ? readable : whole;
    return KINDS.entrySet().stream()
        .filter(
            kind -> kind.getValue().matcher(kind.getKey().equals(LOGIN) ? whole : looked).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
