package org.sarika.speech;

import java.util.Optional;
import org.sarika.speech.Mention.Form;

/** Reads noun phrases that can speak forwards from their beginning. */
final class ForwardPhrases {
  private static final int LONGEST = 9;

  /** Words that a phrase may go on without one that can end it. */
  private static final int LONGEST_TAIL = 3;

  private final Words words;
  private final PhraseParts parts;

  ForwardPhrases(Words words) {
    this.words = words;
    this.parts = new PhraseParts(words);
  }

  private Token at(int index) {
    return words.at(index);
  }

  private String lower(int index) {
    return words.at(index).lower();
  }

  /** The phrase that begins at an index; a name behind a comma belongs to the office before it. */
  Optional<Phrase> from(int from) {
    if (from >= words.size() || !at(from).isWord() || PhraseWords.NEGATIVE.contains(lower(from))) {
      return Optional.empty();
    }
    if (Vocabulary.PRONOUNS.contains(lower(from))) {
      return Optional.of(Phrase.of(words, from, from + 1));
    }
    int longest = end(from);
    if (longest < 0) {
      return Optional.empty();
    }
    int end = trimmed(from, longest);
    return at(end - 1).isOwner()
        ? Optional.empty()
        : Optional.of(named(Phrase.of(words, from, end)));
  }

  /** Behind the last word that can end the phrase; -1 if there is none. */
  private int end(int from) {
    int start = from;
    while (start < words.size() && PhraseWords.DETERMINERS.contains(lower(start))) {
      start++;
    }
    int end = -1;
    int limit = Math.min(words.size(), start + LONGEST);
    for (int i = start; i < limit && at(i).isWord(); i++) {
      if (parts.isNoun(i) || (parts.isCapital(i) && !(i == 0 && parts.isOpener(0)))) {
        end = i + 1;
      } else if (!Vocabulary.TITLES.contains(lower(i)) && isBehind(from, i, end)) {
        break;
      }
      if (end > 0 && i - end > LONGEST_TAIL) {
        break;
      }
    }
    return end;
  }

  /** Whether a word does not belong to the phrase that may end before it. */
  private boolean isBehind(int from, int i, int end) {
    boolean article = lower(i).equals("the") && i > 0 && isLink(i - 1);
    if (article || (end > 0 && (isLink(i) || parts.isJoin(i)))) {
      boolean loose =
          PhraseWords.LOOSE_LINKS.contains(lower(i))
              && (isName(from, end) || (i + 1 < words.size() && parts.isTime(i + 1)));
      return loose || (lower(i).equals("and") && !isInsideName(from, i));
    }
    return PhraseWords.BARRIERS.contains(lower(i))
        || Vocabulary.SAYING.contains(lower(i))
        || Vocabulary.AUXILIARIES.contains(lower(i))
        || (end > 0
            && !at(i).isOwner()
            && !isLink(i - 1)
            && !lower(i - 1).equals("the")
            && !at(i - 1).isOwner());
  }

  private boolean isLink(int index) {
    return PhraseWords.LINKS.contains(lower(index));
  }

  private boolean isName(int from, int end) {
    return words.mention(from, end).form() == Form.PERSON;
  }

  /** The "and" of "Affairs and Trade", and of two countries that speak together. */
  private boolean isInsideName(int from, int and) {
    if (and == 0 || and + 1 >= words.size()) {
      return false;
    }
    boolean lands =
        and > from && Countries.isName(at(and - 1).text()) && Countries.isName(at(and + 1).text());
    return lands
        || (parts.isCapital(and + 1) && parts.isCapital(and - 1) && parts.joins(and - 1, and));
  }

  /** Without the day and the preposition that stand behind a phrase. */
  private int trimmed(int from, int longest) {
    int end = longest;
    while (end > from + 1
        && (Vocabulary.TIMES.contains(lower(end - 1)) || at(end - 1).isNumber())) {
      end--;
    }
    while (end > from + 1 && (isLink(end - 1) || at(end - 1).isNumber())) {
      end--;
    }
    return end;
  }

  /** "the ministry's spokesman, Dara Sok," is Dara Sok. */
  Phrase named(Phrase role) {
    int comma = role.to();
    if (role.mention().form() != Form.DESCRIPTION
        || comma >= words.size()
        || !at(comma).isMark(",")) {
      return role;
    }
    int end = comma + 1;
    while (end < words.size()
        && at(end).isWord()
        && (parts.isCapital(end) || PhraseWords.PARTICLES.contains(lower(end)))) {
      end++;
    }
    boolean closed = end == words.size() || !at(end).isWord();
    if (end == comma + 1 || !closed) {
      return role;
    }
    Mention name = words.mention(comma + 1, end);
    String described = role.mention().described() + " " + name.described();
    return name.form() == Form.PERSON
        ? new Phrase(new Mention(Form.PERSON, name.name(), described), role.from(), end)
        : role;
  }
}
