package org.sarika.speech;

import java.util.Optional;
import java.util.Set;
import org.sarika.speech.Mention.Form;

/** Finds who is named as the speaker before a verb, over what stands between. */
final class SpeakersBefore {
  /** What stands between is skipped so many times at most. */
  private static final int MOST_STEPS = 8;

  private static final Set<String> COORDINATING = Set.of("and", "but", "or", "then");

  private final Words words;
  private final TimeWords times;
  private final Verbs verbs;
  private final Asides asides;
  private final BackwardPhrases phrases;
  private final ForwardPhrases appositions;
  private final PlacedSpeakers placed;
  private final JoinedSpeakers joined;

  SpeakersBefore(Words words) {
    this.words = words;
    this.times = new TimeWords(words);
    this.verbs = new Verbs(words);
    this.asides = new Asides(words);
    this.phrases = new BackwardPhrases(words);
    this.appositions = new ForwardPhrases(words);
    this.placed = new PlacedSpeakers(words);
    this.joined = new JoinedSpeakers(words);
  }

  /** With the subject before an index. */
  Optional<Attribution> before(int end, int verb) {
    int i = end;
    boolean relative = false;
    for (int step = 0; step < MOST_STEPS && i > 0; step++) {
      int last = i - 1;
      int skipped = times.skipBack(verbs.skipBack(last)) + 1;
      if (skipped < i) {
        i = skipped;
      } else if (words.isAny(last, Vocabulary.NEGATIONS)) {
        return Optional.empty();
      } else if (words.is(last, ",") && relative) {
        i = last;
      } else if (words.is(last, ",")) {
        i = asides.comma(last);
        Optional<Attribution> named = named(i, last, verb);
        if (named.isPresent()) {
          return named;
        }
      } else if (words.is(last, ")")) {
        i = asides.bracket(last);
      } else if (words.is(last, "who") || words.is(last, "which")) {
        relative = true;
        i = words.is(last - 1, ",") ? last - 1 : last;
      } else if (words.isAny(last, COORDINATING)) {
        return joined.coordinated(verb);
      } else {
        return ending(i, verb, relative);
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> ending(int end, int verb, boolean relative) {
    Optional<Phrase> subject = phrases.before(end);
    if (subject.isEmpty() && words.isAny(verb, Vocabulary.PLAIN)) {
      subject = phrases.anybody(end);
    }
    return subject.flatMap(who -> relative ? joined.relative(who, verb) : placed.placed(who, verb));
  }

  /** "the ministry's spokesman, Dara Sok, said" is Dara Sok. */
  private Optional<Attribution> named(int comma, int end, int verb) {
    return phrases
        .before(comma)
        .map(role -> role.mention().form() == Form.DESCRIPTION ? appositions.named(role) : role)
        .filter(who -> who.to() == end)
        .flatMap(who -> placed.placed(who, verb));
  }
}
