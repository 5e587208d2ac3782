package org.sarika.speech;

/**
 * A noun phrase with its place among a sentence's words outside quotation marks.
 *
 * @param from index of its first word
 * @param to index after its last
 */
record Phrase(Mention mention, int from, int to) {
  /** All words between two indexes as one. */
  static Phrase of(Words words, int from, int to) {
    return new Phrase(words.mention(from, to), from, to);
  }
}
