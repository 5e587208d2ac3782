package org.sarika.gaps;

import java.util.regex.Pattern;

/** What kind of thing a question wants: two that want different ones do not ask the same. */
enum AskedFor {
  COUNT("\\bhow many\\b|\\bnumber of\\b"),
  LENGTH("\\bhow long\\b|\\blength of\\b"),
  MONEY(
      "\\bhow much\\b|\\b(?:cost|costs|price|fee|fees)\\b"
          + "|\\bwhat (?:do|does|did|must|will) .*\\b(?:pay|spend)\\b"),
  REASON("\\bwhy\\b|\\breasons?\\b|\\bwhat .* for$"),
  PERSON("^(?:to |by |from |with |and |of )?(?:who|whom|whose)\\b"),
  PLACE("\\bwhere\\b"),
  TIME("^(?:and |since |until )?when\\b|\\b(?:what|which|opening|on) (?:day|date|year|month)\\b"),
  ANYTHING("");

  private final Pattern words;

  AskedFor(String words) {
    this.words = Pattern.compile(words);
  }

  /** Of a question in English words, folded. */
  static AskedFor of(String folded) {
    for (AskedFor one : values()) {
      if (one.words.matcher(folded).find()) {
        return one;
      }
    }
    return ANYTHING;
  }
}
