package org.sarika.speech;

import java.util.Optional;
import java.util.Set;
import org.sarika.speech.Attribution.Place;
import org.sarika.speech.Mention.Form;

/** Tells how a sentence's words hang together with a speaker whose clause stands in it. */
final class PlacedSpeakers {
  private static final Set<String> LIST_WORDS = Set.of("and", "or");
  private static final Set<String> BESIDE_OR_AND = Set.of("and", "but", "while", "whereas");

  private final Words words;
  private final Verbs verbs;
  private final Openings openings;
  private final BackwardPhrases phrases;
  private final Attributing attributing;

  PlacedSpeakers(Words words) {
    this.words = words;
    this.verbs = new Verbs(words);
    this.openings = new Openings(words);
    this.phrases = new BackwardPhrases(words);
    this.attributing = new Attributing(words);
  }

  /** Nobody if the clause is part of another that is not theirs. */
  Optional<Attribution> placed(Phrase who, int verb) {
    Optional<Phrase> both = withOther(who);
    if (both.isPresent()) {
      return both.map(one -> attributing.attribution(one, place(one.from(), verb), verb));
    }
    Place place = place(who.from(), verb);
    return place != Place.INNER || isFree(who.from() - 1)
        ? Optional.of(attributing.attribution(who, place, verb))
        : Optional.empty();
  }

  /** "X and Y said" is said by both. */
  private Optional<Phrase> withOther(Phrase who) {
    if (who.from() < 2
        || !words.isAny(who.from() - 1, LIST_WORDS)
        || who.mention().form() == Form.PRONOUN) {
      return Optional.empty();
    }
    return phrases
        .before(who.from() - 1)
        .map(other -> {
          String both = words.mention(other.from(), who.to()).described();
          return new Phrase(new Mention(Form.DESCRIPTION, both, both), other.from(), who.to());
        });
  }

  /** Not "after X said", "the ban that X announced": what such a sentence says is not X's. */
  private boolean isFree(int before) {
    return before < 0 || !words.at(before).isWord() || words.isAny(before, BESIDE_OR_AND);
  }

  private Place place(int from, int verb) {
    if (openings.isBefore(from)) {
      return Place.LEADING;
    }
    Token before = words.at(from - 1);
    if (!before.isWord() && (before.isQuote() || verbs.isTrailing(verb))) {
      return Place.TRAILING;
    }
    return from == 1 && before.lower().equals("as") ? Place.SOURCE : Place.INNER;
  }
}
