package org.sarika.speech;

/**
 * One place in a sentence where somebody is said to speak.
 *
 * @param speaker who
 * @param place how the words hang together with it
 * @param verb index of the verb among the sentence's words outside quotation marks
 * @param manner how the words are given
 * @param isBeside whether it is a clause beside the main one: "while Y said", "; Y said"
 * @param isCiting whether it is "citing Y" or "quoting Y"
 */
record Attribution(
    Mention speaker, Place place, int verb, Manner manner, boolean isBeside, boolean isCiting) {
  /** Where it stands, the surest first. */
  enum Place {
    /** The main clause: "X said that". */
    LEADING,
    /** Behind the words: ", X said". */
    TRAILING,
    /** "according to X". */
    SOURCE,
    /** "X did this and said", "X did this, saying", "..., who said". */
    JOINED,
    /** Any other clause. */
    INNER
  }
}
