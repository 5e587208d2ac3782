package org.sarika.answer.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a number counts or measures.
 *
 * @param name a measure, to which values are brought; empty for what is counted
 * @param nouns stems of what is counted
 * @param factor from the written measure to {@code name}
 * @param slack share by which the written measure is not certain, as a "ton" is not
 * @param next index of the token behind it
 */
record Unit(String name, Set<String> nouns, double factor, double slack, int next) {
  private static final int NOUN_WORDS = 4;
  private static final String CENT = "%";

  private record Measure(String name, double factor, double slack) {}

  private static final Map<String, Measure> MEASURES =
      Map.ofEntries(
          Map.entry("%", new Measure(CENT, 1, 0)),
          Map.entry("percent", new Measure(CENT, 1, 0)),
          Map.entry("dollar", new Measure("$", 1, 0)),
          Map.entry("euro", new Measure("€", 1, 0)),
          Map.entry("riel", new Measure("riel", 1, 0)),
          Map.entry("kilometer", new Measure("m", 1_000, 0.01)),
          Map.entry("mil", new Measure("m", 1_609.34, 0.02)),
          Map.entry("meter", new Measure("m", 1, 0)),
          Map.entry("feet", new Measure("m", 0.3048, 0.01)),
          Map.entry("foot", new Measure("m", 0.3048, 0.01)),
          Map.entry("yard", new Measure("m", 0.9144, 0.01)),
          Map.entry("ton", new Measure("t", 0.96, 0.06)),
          Map.entry("tonn", new Measure("t", 1, 0.001)),
          Map.entry("kilogram", new Measure("t", 0.001, 0)),
          Map.entry("kg", new Measure("t", 0.001, 0)),
          Map.entry("pound", new Measure("t", 0.000_453_6, 0.01)),
          Map.entry("hectar", new Measure("ha", 1, 0.01)),
          Map.entry("acr", new Measure("ha", 0.404_7, 0.01)));

  private static final Map<String, String> SIGNS = Map.of("$", "$", "€", "€", "£", "£");

  private static final Set<String> NO_NOUN =
      Set.of(
          "and",
          "or",
          "of",
          "in",
          "on",
          "to",
          "at",
          "by",
          "for",
          "from",
          "with",
          "the",
          "a",
          "as",
          "was",
          "were",
          "is",
          "are",
          "has",
          "had",
          "have",
          "that",
          "which",
          "who",
          "when",
          "after",
          "than",
          "but",
          "into",
          "near",
          "off",
          "percentage",
          "while",
          "between",
          "during",
          "under");

  double least(double value) {
    return value * factor * (1 - slack);
  }

  double most(double value) {
    return value * factor * (1 + slack);
  }

  boolean isNone() {
    return name.isEmpty() && nouns.isEmpty();
  }

  static boolean isSign(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && SIGNS.containsKey(tokens.get(at).text());
  }

  private static boolean is(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }

  static boolean isMeasure(List<Token> tokens, int at) {
    return at < tokens.size() && MEASURES.containsKey(Stems.of(tokens.get(at).lower()));
  }

  /** The unit of the number from {@code from} to {@code next}. */
  static Unit of(List<Token> tokens, int from, int next) {
    if (isSign(tokens, from - 1)) {
      return new Unit(SIGNS.getOrDefault(tokens.get(from - 1).text(), ""), Set.of(), 1, 0, next);
    }
    int at = next < tokens.size() && tokens.get(next).is("-") ? next + 1 : next;
    if (is(tokens, at, "percentage")
        || is(tokens, at, "points")
        || (isMeasure(tokens, at) && is(tokens, at + 1, "points"))) {
      return new Unit("points", Set.of(), 1, 0, at + 1);
    }
    if (is(tokens, at, "per") && is(tokens, at + 1, "cent")) {
      return new Unit(CENT, Set.of(), 1, 0, at + 2);
    }
    int past =
        at < tokens.size() && tokens.get(at).is("us") && isMeasure(tokens, at + 1) ? at + 1 : at;
    if (isMeasure(tokens, past)) {
      Measure measure =
          MEASURES.getOrDefault(Stems.of(tokens.get(past).lower()), new Measure("", 1, 0));
      return new Unit(measure.name, Set.of(), measure.factor, measure.slack, past + 1);
    }
    return counted(tokens, at, next);
  }

  /** Up to four words behind, as far as the first plural; "120 of the 125 seats" counts seats. */
  private static Unit counted(List<Token> tokens, int at, int next) {
    int from = at;
    if (from + 1 < tokens.size() && tokens.get(from).is("of") && !tokens.get(from + 1).isNumber()) {
      from += tokens.get(from + 1).is("the") || tokens.get(from + 1).is("its") ? 2 : 1;
      from += from < tokens.size() && tokens.get(from).isNumber() ? 1 : 0;
    }
    Set<String> nouns = new LinkedHashSet<>();
    int end = next;
    for (int i = from; i < Math.min(from + NOUN_WORDS, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || NO_NOUN.contains(token.lower())) {
        break;
      }
      nouns.add(Stems.of(token.lower()));
      end = i + 1;
      if (isPlural(token)) {
        // "27 US warships": the noun, not what stands before it.
        nouns.clear();
        nouns.add(Stems.of(token.lower()));
        break;
      }
    }
    return new Unit("", nouns, 1, 0, Math.max(end, next));
  }

  private static boolean isPlural(Token token) {
    String word = token.lower();
    boolean ending = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    return (ending && !token.isCapital())
        || Set.of(
                "people",
                "men",
                "women",
                "children",
                "personnel",
                "troops",
                "crew",
                "staff",
                "police",
                "aircraft")
            .contains(word);
  }
}
