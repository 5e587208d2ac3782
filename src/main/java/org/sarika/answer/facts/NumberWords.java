package org.sarika.answer.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English number words: "twenty-seven", "half a million", "two dozen", "1.2 billion". */
final class NumberWords {
  /** Numbers that are rounded to hundreds do not meet halfway between two hundreds. */
  private static final double WITHIN = 0.999;

  private static final Map<String, Double> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("eleven", 11.0),
          Map.entry("twelve", 12.0),
          Map.entry("thirteen", 13.0),
          Map.entry("fourteen", 14.0),
          Map.entry("fifteen", 15.0),
          Map.entry("sixteen", 16.0),
          Map.entry("seventeen", 17.0),
          Map.entry("eighteen", 18.0),
          Map.entry("nineteen", 19.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("seventy", 70.0),
          Map.entry("eighty", 80.0),
          Map.entry("ninety", 90.0));

  private static final Map<String, Double> SCALES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "trillion",
          1e12,
          "dozen",
          12.0,
          "m",
          1e6,
          "bn",
          1e9,
          "mn",
          1e6);

  /** From the fewest to the most that such a word is used for. */
  private static final Map<String, double[]> VAGUE =
      Map.of(
          "dozens", new double[] {20, 150},
          "scores", new double[] {40, 200},
          "hundreds", new double[] {150, 1_500},
          "thousands", new double[] {1_500, 30_000},
          "millions", new double[] {1.5e6, 5e7},
          "billions", new double[] {1.5e9, 5e10});

  private NumberWords() {}

  /**
   * A number at a place.
   *
   * @param low least that it may mean
   * @param high most that it may mean
   * @param next index of the token behind it
   */
  record Found(double low, double high, int next) {
    double middle() {
      return (low + high) / 2;
    }
  }

  /** The number that begins at {@code at}; empty if none does. */
  static Optional<Found> at(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (VAGUE.containsKey(first.lower())) {
      return Optional.of(vague(first, 1, at + 1));
    }
    if (first.is("tens") && hasAt(tokens, at + 1, "of") && hasVague(tokens, at + 2)) {
      return Optional.of(vague(tokens.get(at + 2), 10, at + 3));
    }
    if (first.is("half") && (hasAt(tokens, at + 1, "a") || hasAt(tokens, at + 1, "an"))) {
      return scaled(0.5, 0, tokens, at + 2, true);
    }
    if (first.is("a") || first.is("an")) {
      return scaled(1, 0, tokens, at + 1, true);
    }
    if (first.isNumber()) {
      double value = Double.parseDouble(first.lower().replace(",", ""));
      return scaled(value, rounding(first.lower()), tokens, at + 1, false);
    }
    return words(tokens, at);
  }

  private static boolean hasAt(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }

  private static boolean hasVague(List<Token> tokens, int at) {
    return at < tokens.size() && VAGUE.containsKey(tokens.get(at).lower());
  }

  private static Found vague(Token word, double times, int next) {
    double[] range = VAGUE.getOrDefault(word.lower(), new double[] {0, 0});
    return new Found(range[0] * times, range[1] * times, next);
  }

  /** Digits followed by "million" or "dozen", or by nothing if that is enough. */
  private static Optional<Found> scaled(
      double value, double rounding, List<Token> tokens, int next, boolean needed) {
    double scale = 1;
    int at = next;
    while (at < tokens.size() && SCALES.containsKey(tokens.get(at).lower())) {
      scale *= SCALES.getOrDefault(tokens.get(at).lower(), 1.0);
      at++;
    }
    if (needed && scale == 1) {
      return Optional.empty();
    }
    double half = scale >= 1_000 ? Math.max(rounding, ROUNDED_TO) * scale / 2 : rounding / 2;
    half = Math.min(half, value * scale * MOST_ROUNDED) * WITHIN;
    return Optional.of(new Found(value * scale - half, value * scale + half, at));
  }

  private static final double MOST_ROUNDED = 0.05;
  private static final double ROUNDED_TO = 0.01;

  /** What the last written digit counts: 0.1 in "1.2", 100 in "2,300", nothing in "27". */
  private static double rounding(String digits) {
    int point = digits.indexOf('.');
    if (point >= 0) {
      return Math.pow(10, point + 1 - digits.length());
    }
    String bare = digits.replace(",", "");
    int zeros = bare.length() - bare.replaceAll("0+$", "").length();
    return zeros < 2 ? 0 : Math.pow(10, zeros);
  }

  private static Optional<Found> words(List<Token> tokens, int from) {
    double total = 0;
    double group = 0;
    int at = from;
    while (at < tokens.size()) {
      String word = tokens.get(at).lower();
      double small = small(word);
      if (small >= 0) {
        group += small;
      } else if (SCALES.containsKey(word) && at > from) {
        double scale = SCALES.getOrDefault(word, 1.0);
        group *= scale;
        if (scale >= 1_000) {
          total += group;
          group = 0;
        }
      } else if (!(word.equals("and") && at > from && goesOn(tokens, at))) {
        break;
      }
      at++;
    }
    double value = total + group;
    return at == from ? Optional.empty() : Optional.of(new Found(value, value, at));
  }

  /** "two hundred and six" is one number, "six and seven" are two. */
  private static boolean goesOn(List<Token> tokens, int and) {
    return SCALES.containsKey(tokens.get(and - 1).lower())
        && and + 1 < tokens.size()
        && small(tokens.get(and + 1).lower()) >= 0;
  }

  /** The value of a word below a hundred, -1 for any other word. */
  private static double small(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      double tens = SMALL.getOrDefault(word.substring(0, hyphen), -1.0);
      double ones = SMALL.getOrDefault(word.substring(hyphen + 1), -1.0);
      return tens < 0 || ones < 0 ? -1 : tens + ones;
    }
    return SMALL.getOrDefault(word, -1.0);
  }
}
