package org.sarika.chat;

import java.util.List;
import java.util.Set;
import org.sarika.chat.Words.Word;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.time.CalendarNames;

/** Tells whether a question says itself whom its pronouns mean. In doubt it does. */
final class OwnSubject {
  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  private final Names known;
  private final String question;
  private final List<Word> words;

  OwnSubject(Names known, String question) {
    this.known = known;
    this.question = question;
    this.words = Words.in(question);
  }

  /** Whether something before the pronoun, or a name after a comma, can be what it means. */
  boolean explains(Pronoun pronoun, int at) {
    String before = question.substring(0, words.get(at).start());
    if (mentions(pronoun, before) || mentions(pronoun, afterComma(at))) {
      return true;
    }
    // Nothing but a place is "there".
    return pronoun != Pronoun.THERE
        && (hasUnknownCapital(at) || hasNounPhrase(pronoun, at) || hasBareSubject(at));
  }

  private boolean mentions(Pronoun pronoun, String part) {
    return known.mentionedIn(part).stream().anyMatch(name -> fits(pronoun, name));
  }

  private static boolean fits(Pronoun pronoun, Name name) {
    return switch (pronoun) {
      case HE, SHE -> isPerson(name);
      case THERE -> Antecedents.SCENES.contains(name.kind());
      case IT, THEY, THAT -> true;
    };
  }

  static boolean isPerson(Name name) {
    return "person".equals(name.kind());
  }

  private String afterComma(int at) {
    int comma = question.indexOf(',', words.get(at).start());
    return comma < 0 ? "" : question.substring(comma);
  }

  /** A name that the curator does not list: "what did Prak say about his trip". */
  private boolean hasUnknownCapital(int at) {
    return words.subList(0, at).stream()
        .skip(1)
        .anyMatch(word ->
            word.isCapitalised()
                && !"I".equals(word.text())
                && !CalendarNames.ALL.contains(word.lower())
                && !isListed(word));
  }

  private boolean isListed(Word word) {
    return known.mentionedIn(question).stream()
        .flatMap(name -> name.spellings().stream())
        .anyMatch(spelling -> List.of(Names.fold(spelling).split(" ")).contains(word.lower()));
  }

  /** "the minister … his", "the letter … its", but not "the letter … him". */
  private boolean hasNounPhrase(Pronoun pronoun, int at) {
    for (int i = 0; i + 1 < at; i++) {
      boolean noun = Words.DETERMINERS.contains(words.get(i).lower());
      String head = words.get(i + 1).lower();
      if (noun && !Words.isFunction(head) && (!pronoun.isPerson() || Words.isPerson(head))) {
        return true;
      }
    }
    return false;
  }

  /** "what did prak sokhonn say about his trip": whoever that is, it is named. */
  private boolean hasBareSubject(int at) {
    for (int i = 0; i + 1 < at; i++) {
      String auxiliary = words.get(i).lower();
      if (Words.AUXILIARIES.contains(auxiliary)) {
        Word subject = words.get(i + 1);
        boolean passive = BE.contains(auxiliary) && Words.isParticiple(subject.lower());
        return !passive
            && !Words.isFunction(subject.lower())
            && Pronoun.of(subject.lower()).isEmpty()
            && !isListed(subject);
      }
    }
    return false;
  }
}
