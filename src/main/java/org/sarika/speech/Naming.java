package org.sarika.speech;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sarika.speech.Mention.Form;

/** Reads from the words of a noun phrase what somebody is called. */
final class Naming {
  private static final Pattern ODD = Pattern.compile(".*[.'’\\d].*|\\p{Lu}{2,}.*");

  private Naming() {}

  /** The mention that some words make; they start and end at word boundaries. */
  static Mention of(String sentence, List<Token> words) {
    Token first = words.getFirst();
    String all = sentence.substring(first.start(), words.getLast().end()).strip();
    if (words.size() == 1 && Vocabulary.PRONOUNS.contains(first.lower())) {
      return new Mention(Form.PRONOUN, first.lower(), first.lower());
    }
    List<Token> head = isOfficeOf(words) ? head(words) : words;
    List<Token> titled = Titles.behindTitle(head);
    head = titled.isEmpty() ? head(words) : head;
    Token last = head.getLast();
    boolean noun =
        head.size() == 1
            && last.start() == 0
            && words.size() == head.size()
            && PhraseParts.isSpeakerOrDocument(last);
    boolean role =
        head.size() < words.size()
            && Vocabulary.SPEAKERS.contains(last.lower())
            && head.size() == 1;
    if (noun || role || (!last.isCapital() && !Character.isDigit(last.text().charAt(0)))) {
      return new Mention(Form.DESCRIPTION, lowered(all), all);
    }
    List<Token> own = titled.isEmpty() ? Titles.behindTitle(head) : titled;
    List<Token> name = own.isEmpty() ? Titles.withoutTitles(head) : own;
    if (name.isEmpty()) {
      return new Mention(Form.DESCRIPTION, lowered(all), all);
    }
    boolean body =
        (own.isEmpty() && head.stream().anyMatch(Titles::isBodyWord))
            || Countries.isName(text(sentence, name))
            || (name.size() == 1 && name.getFirst().isAcronym());
    if ((name.size() == 1 && Vocabulary.ADJECTIVES.contains(name.getFirst().lower()))
        || Vocabulary.ADJECTIVES.contains(name.getLast().lower())) {
      return new Mention(Form.DESCRIPTION, lowered(all), all);
    }
    List<Token> shown = body ? Titles.withoutArticle(head) : name;
    return new Mention(body ? Form.BODY : Form.PERSON, text(sentence, shown), all);
  }

  /** "a spokesman for President X" is not President X. */
  private static boolean isOfficeOf(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      Token role = words.get(i - 1);
      boolean small = !role.isCapital() && PhraseParts.isSpeakerOrDocument(role);
      if (small && PhraseWords.LINKS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static String text(String sentence, List<Token> words) {
    Token last = words.getLast();
    int end = last.isOwner() ? last.start() + last.text().length() : last.end();
    return sentence.substring(words.getFirst().start(), end);
  }

  /** Up to "of", "for" and the like behind the word that is spoken of. */
  static List<Token> head(List<Token> words) {
    if (words.isEmpty()) {
      return words;
    }
    for (int i = 1; i < words.size(); i++) {
      boolean capital = words.subList(0, i).stream().anyMatch(Titles::isBodyWord);
      boolean person =
          words.get(i - 1).isCapital()
              && !capital
              && !Vocabulary.TITLES.contains(words.get(i - 1).lower())
              && !Vocabulary.SPEAKERS.contains(words.get(i - 1).lower());
      boolean role =
          PhraseParts.isSpeakerOrDocument(words.get(i - 1))
              && (!words.get(i - 1).isCapital() || i == 1);
      if ((person || role)
          && (PhraseWords.LINKS.contains(words.get(i).lower())
              || words.get(i).lower().equals("by"))) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  /** An article in small letters, as inside a sentence. */
  private static String lowered(String text) {
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    String next = space < 0 ? "" : text.substring(space + 1);
    String lower = first.toLowerCase(Locale.ROOT);
    boolean small =
        PhraseWords.DETERMINERS.contains(lower)
            || ((Vocabulary.SPEAKERS.contains(lower)
                    || Vocabulary.DOCUMENTS.contains(lower)
                    || !next.isEmpty())
                && !startsCapital(next)
                && !ODD.matcher(first).matches()
                && !Countries.isName(first));
    return small ? lower.charAt(0) + text.substring(1) : text;
  }

  private static boolean startsCapital(String text) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }
}
