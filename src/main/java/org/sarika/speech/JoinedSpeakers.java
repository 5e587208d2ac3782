package org.sarika.speech;

import java.util.Optional;
import java.util.Set;
import org.sarika.speech.Attribution.Place;

/** Finds the speaker of a verb whose subject stands in another clause of the sentence. */
final class JoinedSpeakers {
  private static final Set<String> MAIN_VERBS =
      Set.of("was", "is", "has", "had", "will", "left", "met", "went", "did");
  private static final Set<String> OTHER_SUBJECT =
      Set.of(
          "since",
          "because",
          "after",
          "when",
          "which",
          "who",
          "that",
          "whom",
          "although",
          "though");

  private final Words words;
  private final Subjects subjects;
  private final Attributing attributing;

  JoinedSpeakers(Words words) {
    this.words = words;
    this.subjects = new Subjects(words);
    this.attributing = new Attributing(words);
  }

  /** "X left the room, saying that". */
  Optional<Attribution> participle(int verb) {
    return subjects.ofSentence().map(who -> joined(who, verb));
  }

  /** "X left the room and said"; nobody if a clause between may have a subject of its own. */
  Optional<Attribution> coordinated(int verb) {
    Optional<Phrase> near = subjects.ofClause(verb);
    if (near.isPresent()) {
      return near.map(who -> joined(who, verb));
    }
    for (int i = 1; i < verb; i++) {
      if (words.isAny(i, OTHER_SUBJECT)) {
        return Optional.empty();
      }
    }
    return participle(verb);
  }

  /** "..., who said": a relative clause that ends the sentence. */
  Optional<Attribution> relative(Phrase who, int verb) {
    boolean first = who.from() <= 1 && words.is(verb - 1, "who");
    return hasMainVerb(verb) || (first && hasVerbAfterComma(verb))
        ? Optional.empty()
        : Optional.of(joined(who, verb));
  }

  private boolean hasMainVerb(int verb) {
    for (int i = verb + 1; i < words.size(); i++) {
      if (words.at(i).isMark(",") && words.isAny(i + 1, MAIN_VERBS)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerbAfterComma(int verb) {
    for (int i = verb + 1; i + 1 < words.size(); i++) {
      if (words.at(i).isMark(",") && words.at(i + 1).lower().endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private Attribution joined(Phrase who, int verb) {
    return attributing.attribution(who, Place.JOINED, verb);
  }
}
