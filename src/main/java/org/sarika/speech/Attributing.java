package org.sarika.speech;

import java.util.Set;
import org.sarika.speech.Attribution.Place;

/** Makes the attributions of one sentence: its quotation marks tell how the words are given. */
final class Attributing {
  static final Set<String> CITING = Set.of("quoting", "citing");
  private static final Set<String> BESIDE = Set.of("while", "whereas", "but");

  private final Words words;

  Attributing(Words words) {
    this.words = words;
  }

  Attribution attribution(Phrase who, Place place, int verb) {
    int before = who.from() - 1;
    boolean beside =
        place == Place.INNER
            && before > 0
            && (words.at(before).isMark(";") || words.isAny(before, BESIDE));
    boolean citing = words.isAny(verb, CITING);
    return new Attribution(who.mention(), place, verb, manner(verb), beside, citing);
  }

  /** Direct if a quotation begins the sentence, follows the verb, or is most of it. */
  private Manner manner(int verb) {
    long quoted = words.all().stream().filter(Token::isQuoted).filter(Token::isWord).count();
    if (quoted == 0) {
      return Manner.INDIRECT;
    }
    long all = words.all().stream().filter(Token::isWord).count();
    boolean first = words.all().getFirst().isQuote() || words.startsQuoted();
    return first || (quoted > 2 && isQuoteNext(verb)) || 2 * quoted > all
        ? Manner.DIRECT
        : Manner.INDIRECT;
  }

  /** Whether the next quotation stands right behind a verb, a comma or a colon. */
  private boolean isQuoteNext(int verb) {
    for (int i = verb + 1; i < words.size(); i++) {
      if (words.at(i).isQuote()) {
        return i == verb + 1 || words.at(i - 1).isMark(",") || words.at(i - 1).isMark(":");
      }
    }
    return false;
  }
}
