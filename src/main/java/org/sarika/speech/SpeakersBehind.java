package org.sarika.speech;

import java.util.Optional;
import java.util.Set;
import org.sarika.speech.Attribution.Place;
import org.sarika.speech.Mention.Form;

/** Finds who is named as the speaker behind a verb. */
final class SpeakersBehind {
  private static final int FARTHEST = 9;
  private static final Set<String> CLAUSE_STARTS = Set.of("that", "to", "who", "and");

  private final Words words;
  private final ForwardPhrases phrases;
  private final Attributing attributing;

  SpeakersBehind(Words words) {
    this.words = words;
    this.phrases = new ForwardPhrases(words);
    this.attributing = new Attributing(words);
  }

  /** "..., said X". */
  Optional<Attribution> inverted(int verb) {
    boolean cut = verb > 0 ? !words.at(verb - 1).isWord() : words.startsQuoted();
    return cut && words.isAny(verb, Vocabulary.INVERTED) && !words.is(verb + 1, "that")
        ? phrases.from(verb + 1).map(who -> attributing.attribution(who, Place.TRAILING, verb))
        : Optional.empty();
  }

  /** "it was said by X"; a description must be of somebody who can speak. */
  Optional<Attribution> passive(int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + FARTHEST); i++) {
      if (words.is(i, "by")) {
        return phrases
            .from(i + 1)
            .filter(
                who -> who.mention().form() != Form.DESCRIPTION || !who.mention().roles().isEmpty())
            .map(who -> attributing.attribution(who, Place.INNER, verb));
      }
      if ((!words.at(i).isWord() && !words.at(i).isQuote()) || words.isAny(i, CLAUSE_STARTS)) {
        break;
      }
    }
    return Optional.empty();
  }
}
