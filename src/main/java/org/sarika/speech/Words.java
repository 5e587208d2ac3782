package org.sarika.speech;

import java.util.List;
import java.util.Set;

/** The words and marks of one sentence; those outside quotation marks have the indexes. */
final class Words {
  private final String sentence;
  private final List<Token> all;
  private final List<Token> outside;

  Words(String sentence, boolean quotedAtStart) {
    this.sentence = sentence;
    this.all = Token.of(sentence, quotedAtStart);
    this.outside = all.stream().filter(token -> !token.isQuoted()).toList();
  }

  /** Those between quotation marks included. */
  List<Token> all() {
    return all;
  }

  int size() {
    return outside.size();
  }

  Token at(int index) {
    return outside.get(index);
  }

  List<Token> between(int from, int to) {
    return outside.subList(from, to);
  }

  /** The mention that the words between two indexes make. */
  Mention mention(int from, int to) {
    return Naming.of(sentence, between(from, to));
  }

  /** Whether a word stands at an index, which may lie outside the sentence. */
  boolean is(int index, String lower) {
    return index >= 0 && index < size() && at(index).lower().equals(lower);
  }

  /** Whether one of some words stands at an index, which may lie outside the sentence. */
  boolean isAny(int index, Set<String> lower) {
    return index >= 0 && index < size() && at(index).isWord() && lower.contains(at(index).lower());
  }

  /** Whether nothing but a quotation stands in the sentence. */
  boolean isAllQuoted() {
    return outside.stream().noneMatch(Token::isWord);
  }

  boolean startsQuoted() {
    return !all.isEmpty() && all.getFirst().isQuoted();
  }

  /** Whether a quotation is announced: {@code X's answer: "No"}. */
  boolean hasQuoteBehindColon() {
    return sentence.contains(": \"") || sentence.contains(": “");
  }
}
