package org.sarika.chat;

import java.util.List;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/** Adds whom the talk is about to a question that goes on with "and" and names nobody. */
final class Topics {
  private static final int MOST = 2;

  private Topics() {}

  /**
   * The question with a topic.
   *
   * @param text as it was asked, which is what comes back if there is nothing to add
   * @param clause the text without its "and"
   */
  static String added(String text, String clause, String earlier, Names known) {
    List<String> topics = known.mentionedIn(earlier).stream().map(Name::name).limit(MOST).toList();
    return topics.isEmpty() || namesSomething(clause, known)
        ? text
        : "%s, about %s?"
            .formatted(Sentences.capitalised(Sentences.bare(clause)), String.join(" and ", topics));
  }

  private static boolean namesSomething(String clause, Names known) {
    return !known.mentionedIn(clause).isEmpty()
        || Words.in(clause).stream()
            .skip(1)
            .anyMatch(word -> word.isCapitalised() && !"I".equals(word.text()));
  }
}
