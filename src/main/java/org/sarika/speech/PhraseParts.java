package org.sarika.speech;

/** Tells which part of a noun phrase each word of a sentence can be. */
final class PhraseParts {
  private final Words words;

  PhraseParts(Words words) {
    this.words = words;
  }

  private Token at(int index) {
    return words.at(index);
  }

  /** As a name is written. */
  boolean isCapital(int index) {
    Token token = at(index);
    return token.isWord() && token.isCapital() && !isNounAtStart(index);
  }

  /** A sentence's first word has a capital letter whatever it is. */
  private boolean isNounAtStart(int index) {
    boolean first = index == 0 || at(index - 1).isQuote();
    return first
        && isSpeakerOrDocument(at(index))
        && (index + 1 == words.size() || !at(index + 1).isCapital());
  }

  static boolean isSpeakerOrDocument(Token word) {
    return Vocabulary.SPEAKERS.contains(word.lower())
        || Vocabulary.DOCUMENTS.contains(word.lower());
  }

  /** A capital that begins a sentence or a clause and no name. */
  boolean isOpener(int index) {
    return Vocabulary.OPENERS.contains(at(index).lower())
        && (index == 0 || !at(index - 1).isWord() || !isCapital(index));
  }

  /** A noun that somebody who speaks is called by. */
  boolean isNoun(int index) {
    return (!at(index).isCapital() || isNounAtStart(index))
        && !at(index).isOwner()
        && isSpeakerOrDocument(at(index));
  }

  /** Anything that may stand between an article and a noun. */
  boolean isModifier(int index) {
    Token word = at(index);
    return word.isWord()
        && !PhraseWords.BARRIERS.contains(word.lower())
        && !Vocabulary.SAYING.contains(word.lower())
        && !Vocabulary.TIMES.contains(word.lower())
        && !PhraseWords.DETERMINERS.contains(word.lower())
        && !PhraseWords.NEGATIVE.contains(word.lower());
  }

  boolean isPreposition(int index) {
    return PhraseWords.LINKS.contains(at(index).lower())
        || PhraseWords.MORE_PREPOSITIONS.contains(at(index).lower());
  }

  boolean isTime(int index) {
    return Vocabulary.TIMES.contains(at(index).lower())
        || at(index).isNumber()
        || PhraseWords.PARTS_OF_TIME.contains(at(index).lower());
  }

  boolean isJoin(int index) {
    return PhraseWords.JOINS.contains(at(index).lower());
  }

  /** "Ministry of Interior" and "Affairs and Trade", but not "Dara and Lea". */
  boolean joins(int left, int join) {
    String word = at(join).lower();
    if (PhraseWords.PARTICLES.contains(word)) {
      return true;
    }
    if (word.equals("and") || word.equals("&")) {
      return isInBody(left);
    }
    return Vocabulary.BODIES.contains(at(left).lower()) || isSpeakerOrDocument(at(left));
  }

  /** Whether the capitals up to an index begin with a body "of" something. */
  private boolean isInBody(int last) {
    int from = last;
    while (from > 1 && (isCapital(from - 1) || (isJoin(from - 1) && isCapital(from - 2)))) {
      from--;
      if (Vocabulary.BODIES.contains(at(from).lower()) && at(from + 1).lower().equals("of")) {
        return true;
      }
    }
    return false;
  }
}
