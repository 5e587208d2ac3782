package org.sarika.speech;

import java.util.Set;

/** Tells whether a verb of a sentence gives somebody's words, by what stands around it. */
final class Verbs {
  private static final int LONGEST_END = 14;
  private static final Set<String> WRITING = Set.of("wrote", "writes", "write");
  private static final Set<String> NOTHING = Set.of("nothing", "little");
  private static final Set<String> UPON = Set.of("on", "for", "upon");
  private static final Set<String> GOING_ON =
      Set.of("that", "would", "was", "were", "is", "are", "will", "had", "has");
  private static final Set<String> CLAUSE_ENDS = Set.of(".", ",", ";", "!", "?", ")", "\"");
  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", "–", "—", "-", "?", "!");

  private final Words words;
  private final TimeWords times;

  Verbs(Words words) {
    this.words = words;
    this.times = new TimeWords(words);
  }

  /** Backwards over adverbs and auxiliaries. */
  int skipBack(int from) {
    int i = from;
    while (i >= 0
        && words.at(i).isWord()
        && (Vocabulary.AUXILIARIES.contains(words.at(i).lower())
            || (words.at(i).lower().endsWith("ly") && !words.at(i).isCapital()))) {
      i--;
    }
    return i;
  }

  boolean isPassive(int at) {
    return words.isAny(skipBack(at - 1), Vocabulary.PASSIVES);
  }

  /** Whether an active verb says that something was said. */
  boolean isSaying(int at) {
    return !isNegated(at) && !isOtherwiseMeant(at) && (!needsClause(at) || hasClause(at));
  }

  private boolean isNegated(int at) {
    int before = skipBack(at - 1);
    for (int i = at - 1; i >= before && i >= 0; i--) {
      if (words.isAny(i, Vocabulary.NEGATIONS)) {
        return true;
      }
    }
    return words.is(before, "to") || words.isAny(at + 1, NOTHING);
  }

  /** "Said by", "called off", "wrote letters". */
  private boolean isOtherwiseMeant(int at) {
    return words.is(at + 1, "by")
        || (isCalling(at) && words.is(at + 1, "off"))
        || (words.isAny(at, WRITING) && words.isAny(at + 1, Vocabulary.WRITINGS));
  }

  private boolean isCalling(int at) {
    return words.at(at).lower().startsWith("call");
  }

  private boolean needsClause(int at) {
    return Vocabulary.ONLY_WITH_CLAUSE.contains(words.at(at).lower()) && !isTrailing(at);
  }

  /** What follows makes it speech: "that", a clause, a quotation. */
  private boolean hasClause(int at) {
    int i = at + 1;
    while (i < words.size() && times.isTimeOrAdverb(i)) {
      i++;
    }
    if (i >= words.size()) {
      return false;
    }
    Token next = words.at(i);
    boolean quotation = next.isQuote() || next.isMark(":");
    if (Vocabulary.ONLY_WITH_THAT.contains(words.at(at).lower())) {
      return quotation || Vocabulary.THAT.contains(next.lower());
    }
    return quotation
        || (isCalling(at) && words.isAny(i, UPON))
        || Vocabulary.CLAUSE.contains(next.lower())
        || next.isCapital()
        || words.hasQuoteBehindColon();
  }

  /** Whether the words stand before the verb's clause: ", X said." */
  boolean isTrailing(int at) {
    int i = at + 1;
    while (i < words.size() && words.at(i).isWord() && i - at < LONGEST_END) {
      if (words.isAny(i, GOING_ON)) {
        return false;
      }
      i++;
    }
    boolean closed = i >= words.size() || CLAUSE_ENDS.contains(words.at(i).lower());
    return closed && hasClauseBefore(at);
  }

  private boolean hasClauseBefore(int at) {
    return words.between(0, at).stream()
        .anyMatch(word -> word.isQuote() || CLAUSE_MARKS.contains(word.text()));
  }
}
