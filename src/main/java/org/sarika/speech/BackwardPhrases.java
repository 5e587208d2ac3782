package org.sarika.speech;

import java.util.Optional;

/** Reads noun phrases that can speak backwards from their end. */
final class BackwardPhrases {
  private final Words words;
  private final PhraseParts parts;
  private final PhraseStarts starts;

  BackwardPhrases(Words words) {
    this.words = words;
    this.parts = new PhraseParts(words);
    this.starts = new PhraseStarts(words, parts);
  }

  private Token at(int index) {
    return words.at(index);
  }

  /** The phrase that ends before an index. */
  Optional<Phrase> before(int end) {
    int last = end - 1;
    if (last < 0 || !at(last).isWord() || at(last).isOwner()) {
      return Optional.empty();
    }
    if (Vocabulary.PRONOUNS.contains(at(last).lower())) {
      return Optional.of(Phrase.of(words, last, end));
    }
    int from = start(last);
    return from < 0 ? Optional.empty() : widened(from, end);
  }

  private int start(int last) {
    if (parts.isCapital(last) && !parts.isOpener(last)) {
      return starts.ofRun(last);
    }
    return parts.isNoun(last) ? starts.ofDescription(last) : starts.ofGenitive(last);
  }

  /** Takes in what "of", "at" and the like hang on; none where they hang on no speaker. */
  private Optional<Phrase> widened(int from, int end) {
    int start = from;
    while (start > 0 && parts.isPreposition(start - 1)) {
      int head = start - 2;
      if (head < 0 || !isHead(head)) {
        return Optional.empty();
      }
      start = parts.isCapital(head) ? starts.ofRun(head) : starts.ofDescription(head);
      if (start < 0) {
        return Optional.empty();
      }
    }
    boolean nobody =
        (start < end && PhraseWords.NEGATIVE.contains(at(start).lower()))
            || (start > 0 && PhraseWords.NEGATIVE.contains(at(start - 1).lower()));
    return nobody ? Optional.empty() : Optional.of(Phrase.of(words, start, end));
  }

  private boolean isHead(int index) {
    return at(index).isWord()
        && !at(index).isOwner()
        && (parts.isNoun(index) || starts.isNamePart(index));
  }

  /** A phrase of any noun that begins the sentence or a clause with an article or a number. */
  Optional<Phrase> anybody(int end) {
    int last = end - 1;
    if (last < 1 || !at(last).isWord() || at(last).isCapital() || !parts.isModifier(last)) {
      return Optional.empty();
    }
    int from = starts.ofDescription(last);
    boolean begun =
        from >= 0
            && from < last
            && (PhraseWords.DETERMINERS.contains(at(from).lower()) || at(from).isOwner());
    boolean cut = from == 0 || (from > 0 && !at(from - 1).isWord());
    return begun && cut ? Optional.of(Phrase.of(words, from, end)) : Optional.empty();
  }

  /** The capitals that end at an index, with the titles before them. */
  Optional<Phrase> run(int last) {
    return !parts.isCapital(last) || parts.isOpener(last)
        ? Optional.empty()
        : Optional.of(Phrase.of(words, starts.ofRun(last), last + 1));
  }
}
