package org.sarika.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds used excerpts of different articles that give different amounts of the same thing in
 * sentences about the same. A curator's corrections are not found here: they travel as notes.
 */
final class Disagreements {
  private static final int LEAST_SHARED = 4;
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d.,-])(\\$ ?)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?: (thousand|million|billion|percent|per cent))?"
              + "( ?%)?(?: (?!(?:and|or|of|in|on|to|at|by|for|from|with|the|was|were|is|are|has|had)\\b)(\\p{Ll}[\\p{L}-]+))?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private Disagreements() {}

  /** An amount: what is counted, and how many as written. */
  private record Amount(String unit, String value, String words) {}

  static List<Disagreement> among(Question question, List<Citation> citations) {
    List<Disagreement> found = new ArrayList<>();
    Set<String> asked = words(question.standalone());
    for (int i = 0; i < citations.size(); i++) {
      for (int j = i + 1; j < citations.size(); j++) {
        compare(citations.get(i), citations.get(j), asked, found);
      }
    }
    return found;
  }

  private static void compare(
      Citation one, Citation other, Set<String> asked, List<Disagreement> found) {
    if (one.source().id().equals(other.source().id())) {
      return;
    }
    Set<String> shared = words(one.excerpt().key());
    shared.retainAll(words(other.excerpt().key()));
    if (shared.size() < LEAST_SHARED || asked.stream().noneMatch(shared::contains)) {
      return;
    }
    for (Amount left : amounts(one.excerpt().key())) {
      for (Amount right : amounts(other.excerpt().key())) {
        if (left.unit.equals(right.unit) && !left.value.equals(right.value)) {
          found.add(
              new Disagreement(
                  "number",
                  List.of(
                      new Disagreement.Side(one.number(), left.words),
                      new Disagreement.Side(other.number(), right.words))));
          return;
        }
      }
    }
  }

  private static List<Amount> amounts(String text) {
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    while (matcher.find()) {
      String money = matcher.group(1) == null ? "" : "$";
      String percent = matcher.group(5) != null ? "%" : "";
      String scale =
          matcher.group(4) == null ? "" : matcher.group(4).replace("per cent", "percent");
      String noun = matcher.group(6) == null ? "" : stem(matcher.group(6));
      String unit =
          money + percent + (scale.equals("percent") ? "%" : "") + (money.isEmpty() ? noun : "");
      if (!unit.isEmpty() && !isYear(matcher)) {
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        String value = matcher.group(2).replace(",", "") + fraction + scale;
        amounts.add(new Amount(unit, value, matcher.group().strip()));
      }
    }
    return amounts;
  }

  /** Sources that speak of the 2017 and of the 2018 exercise do not differ. */
  private static boolean isYear(Matcher amount) {
    return amount.group(1) == null
        && amount.group(3) == null
        && amount.group(4) == null
        && amount.group(5) == null
        && YEAR.matcher(amount.group(2)).matches();
  }

  private static String stem(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(result -> stem(result.group()))
        .collect(Collectors.toSet());
  }
}
