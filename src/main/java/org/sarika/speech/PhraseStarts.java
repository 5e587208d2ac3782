package org.sarika.speech;

/** Finds where the noun phrase begins that ends with a word; -1 if it is none. */
final class PhraseStarts {
  private static final int LONGEST = 9;
  private static final int MOST_TITLES = 5;
  private static final int MOST_MODIFIERS = 4;

  private final Words words;
  private final PhraseParts parts;

  PhraseStarts(Words words, PhraseParts parts) {
    this.words = words;
    this.parts = parts;
  }

  private String lower(int index) {
    return words.at(index).lower();
  }

  /** Whether a capital belongs to a name. */
  boolean isNamePart(int index) {
    return parts.isCapital(index)
        && !parts.isOpener(index)
        && !Vocabulary.TIMES.contains(lower(index));
  }

  /** Of a run of capitals, with small titles before it. */
  int ofRun(int last) {
    int from = ofCapitals(last);
    int titled = from;
    while (titled > 0
        && words.at(titled - 1).isWord()
        && (parts.isNoun(titled - 1)
            || Vocabulary.TITLES.contains(lower(titled - 1))
            || (titled < from && parts.isModifier(titled - 1)))
        && from - titled < MOST_TITLES) {
      titled--;
    }
    if (titled < from && titled > 0 && words.at(titled).isOwner()) {
      return from;
    }
    boolean article =
        titled > 0
            && (lower(titled - 1).equals("the")
                || PhraseWords.INDEFINITE.contains(lower(titled - 1)));
    return article ? titled - 1 : titled;
  }

  private int ofCapitals(int last) {
    int from = last;
    while (from > 0) {
      if (isNamePart(from - 1)) {
        from--;
      } else if (from > 1
          && parts.isJoin(from - 1)
          && parts.isCapital(from - 2)
          && parts.joins(from - 2, from - 1)) {
        from -= 2;
      } else if (from > 2
          && lower(from - 1).equals("the")
          && lower(from - 2).equals("of")
          && parts.isCapital(from - 3)
          && Vocabulary.BODIES.contains(lower(from - 3))) {
        from -= 3;
      } else {
        break;
      }
    }
    return from;
  }

  /** Of a noun with its article and all between. */
  int ofDescription(int last) {
    int from = last;
    while (from > 0 && last - from < LONGEST) {
      Token word = words.at(from - 1);
      if (!word.isWord()) {
        break;
      }
      if (PhraseWords.DETERMINERS.contains(word.lower())) {
        return from - 1;
      }
      if (word.isOwner() && parts.isCapital(from - 1)) {
        return ofRun(from - 1);
      }
      if (PhraseWords.NEGATIVE.contains(word.lower())) {
        return -1;
      }
      if (PhraseWords.BARRIERS.contains(word.lower())
          || (Vocabulary.SAYING.contains(word.lower()) && !word.lower().equals("state"))
          || (from - 1 == 0 && parts.isOpener(0))
          || Vocabulary.TIMES.contains(word.lower())) {
        break;
      }
      from--;
    }
    return from;
  }

  /** "the prime minister of the island state": any noun behind "of" will do. */
  int ofGenitive(int last) {
    int from = last;
    while (from > 0
        && last - from < MOST_MODIFIERS
        && (parts.isModifier(from) || PhraseWords.DETERMINERS.contains(lower(from)))) {
      from--;
    }
    boolean genitive =
        from > 0 && PhraseWords.GENITIVES.contains(lower(from)) && parts.isNoun(from - 1);
    return genitive && from < last ? ofDescription(from - 1) : -1;
  }
}
