package org.sarika.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarika.speech.Attribution.Place;

/** Finds who is said to speak in one sentence, in the order of the sentence. */
final class Attributions {
  private static final int FARTHEST_SAYING = 10;
  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "cited", "cites", "quoting", "citing");

  private final Words words;
  private final Verbs verbs;
  private final Sources sources;
  private final SpeakersBefore speakersBefore;
  private final SpeakersBehind speakersBehind;
  private final JoinedSpeakers joined;

  private Attributions(Words words) {
    this.words = words;
    this.verbs = new Verbs(words);
    this.sources = new Sources(words);
    this.speakersBefore = new SpeakersBefore(words);
    this.speakersBehind = new SpeakersBehind(words);
    this.joined = new JoinedSpeakers(words);
  }

  static List<Attribution> in(Words words) {
    Attributions attributions = new Attributions(words);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.at(i).isWord()) {
        attributions.at(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> at(int i) {
    Token word = words.at(i);
    String lower = word.lower();
    if (lower.equals("according") && words.is(i + 1, "to")) {
      return sources.according(i);
    }
    if (lower.equals("in")) {
      return sources.view(i);
    }
    if (QUOTING.contains(lower)) {
      return verbs.isPassive(i) ? quotedAsSaying(i) : sources.quoted(i);
    }
    if (lower.equals("put") && words.is(i + 1, "it")) {
      return speakersBefore.before(i, i).filter(one -> one.place() == Place.SOURCE);
    }
    if (Vocabulary.SAYING.contains(lower) && !word.isCapital() && !word.isOwner()) {
      return verb(i);
    }
    if (Vocabulary.PARTICIPLES.contains(lower) && words.is(i - 1, ",")) {
      return joined.participle(i);
    }
    return Optional.empty();
  }

  /** "X was quoted as saying". */
  private Optional<Attribution> quotedAsSaying(int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + FARTHEST_SAYING); i++) {
      if (words.is(i, "as") || words.is(i, "saying") || words.is(i, ":")) {
        int be = verbs.skipBack(at - 1);
        return speakersBefore.before(be, be);
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> verb(int at) {
    if (verbs.isPassive(at)) {
      return speakersBehind.passive(at);
    }
    if (!verbs.isSaying(at)) {
      return Optional.empty();
    }
    int before = verbs.skipBack(at - 1);
    if (before < 0 ? words.startsQuoted() : words.at(before).isQuote()) {
      return speakersBehind.inverted(at);
    }
    Optional<Attribution> left = speakersBefore.before(before + 1, at);
    // Behind a comma the subject may as well be that of an aside: "X, said Y".
    boolean sure =
        left.filter(one -> one.place() == Place.LEADING || !words.is(at - 1, ",")).isPresent();
    return sure ? left : speakersBehind.inverted(at).or(() -> left);
  }
}
