package org.sarika.speech;

import java.util.Optional;
import java.util.Set;
import org.sarika.speech.Attribution.Place;
import org.sarika.speech.Mention.Form;

/** Finds whom a sentence names as its source without a verb of theirs. */
final class Sources {
  private static final int LONGEST_OWNER = 9;
  private static final Set<String> VIEWS =
      Set.of(
          "view",
          "words",
          "opinion",
          "account",
          "telling",
          "eyes",
          "estimate",
          "estimation",
          "reading");

  private final Words words;
  private final ForwardPhrases phrases;
  private final Attributing attributing;

  Sources(Words words) {
    this.words = words;
    this.phrases = new ForwardPhrases(words);
    this.attributing = new Attributing(words);
  }

  /** "according to X". */
  Optional<Attribution> according(int at) {
    return source(at + 2, at);
  }

  /** "in X's view", "in the words of X". */
  Optional<Attribution> view(int in) {
    for (int i = in + 1; i < Math.min(words.size(), in + LONGEST_OWNER); i++) {
      if (words.isAny(i, VIEWS)) {
        if (i > in + 1 && words.at(i - 1).isOwner()) {
          return Optional.of(attributing.attribution(Phrase.of(words, in + 1, i), Place.SOURCE, i));
        }
        return words.is(i + 1, "of") ? source(i + 2, i) : Optional.empty();
      }
      if (!words.at(i).isWord()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "Y quotes X as saying", "Y, citing X,". */
  Optional<Attribution> quoted(int at) {
    boolean citing = words.isAny(at, Attributing.CITING);
    return phrases
        .from(at + 1)
        .filter(who -> words.is(who.to(), "as") || (citing && who.mention().form() != Form.PRONOUN))
        .map(who -> attributing.attribution(who, Place.SOURCE, at));
  }

  private Optional<Attribution> source(int from, int verb) {
    return phrases.from(from).map(who -> attributing.attribution(who, Place.SOURCE, verb));
  }
}
