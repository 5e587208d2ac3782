package org.sarika.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who is spoken of, as one sentence has them.
 *
 * @param form what kind of words they are
 * @param name the name without titles; a pronoun or a description as written
 * @param described the whole phrase with titles and apposition
 */
record Mention(Form form, String name, String described) {
  /** What a mention's words are. */
  enum Form {
    PERSON,
    BODY,
    DESCRIPTION,
    PRONOUN
  }

  private static final Pattern ODD = Pattern.compile(".*[.'’\\d].*|\\p{Lu}{2,}.*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "bin", "al", "van", "von", "der", "ben", "el", "la", "of", "the", "for", "and", "&",
          "in", "to");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "The", "A", "An");

  /** The mention that some words make; they start and end at word boundaries. */
  static Mention of(String sentence, List<Token> words) {
    Token first = words.getFirst();
    String all = sentence.substring(first.start(), words.getLast().end()).strip();
    if (words.size() == 1 && Vocabulary.PRONOUNS.contains(first.lower())) {
      return new Mention(Form.PRONOUN, first.lower(), first.lower());
    }
    List<Token> head = isOfficeOf(words) ? head(words) : words;
    List<Token> titled = behindTitle(head);
    head = titled.isEmpty() ? head(words) : head;
    Token last = head.getLast();
    boolean noun =
        head.size() == 1
            && last.start() == 0
            && words.size() == head.size()
            && (Vocabulary.SPEAKERS.contains(last.lower())
                || Vocabulary.DOCUMENTS.contains(last.lower()));
    boolean role =
        head.size() < words.size()
            && Vocabulary.SPEAKERS.contains(last.lower())
            && head.size() == 1;
    if (noun || role || (!last.isCapital() && !Character.isDigit(last.text().charAt(0)))) {
      return new Mention(Form.DESCRIPTION, lowered(all), all);
    }
    List<Token> own = titled.isEmpty() ? behindTitle(head) : titled;
    List<Token> name = own.isEmpty() ? untitled(head) : own;
    if (name.isEmpty()) {
      return new Mention(Form.DESCRIPTION, lowered(all), all);
    }
    boolean body =
        (own.isEmpty() && head.stream().anyMatch(Mention::isBodyWord))
            || Countries.isName(text(sentence, name))
            || (name.size() == 1 && name.getFirst().isAcronym());
    if ((name.size() == 1 && Vocabulary.ADJECTIVES.contains(name.getFirst().lower()))
        || Vocabulary.ADJECTIVES.contains(name.getLast().lower())) {
      return new Mention(Form.DESCRIPTION, lowered(all), all);
    }
    List<Token> shown = body ? untouched(head) : name;
    return new Mention(body ? Form.BODY : Form.PERSON, text(sentence, shown), all);
  }

  /** A person's name behind an office, whatever body the office is of; empty if there is none. */
  private static List<Token> behindTitle(List<Token> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      String word = words.get(i).bare();
      if (Vocabulary.OWN_TITLES.contains(word)) {
        List<Token> rest = words.subList(i + 1, words.size());
        int from = 0;
        while (from < rest.size() && isOfOffice(rest.get(from))) {
          from++;
        }
        List<Token> name = head(rest.subList(from, rest.size()));
        if (from > 0
            && name.size() < 2
            && !(from == 1
                && name.size() == 1
                && Vocabulary.TITLES.contains(rest.getFirst().lower()))) {
          return List.of();
        }
        boolean person =
            name.stream()
                .allMatch(one ->
                    (one.isCapital() || isParticle(one)) && !isBodyWord(one) && !one.isOwner());
        return person ? name : List.of();
      }
    }
    return List.of();
  }

  private static boolean isOfOffice(Token word) {
    return isParticle(word)
        || Vocabulary.TITLES.contains(word.lower())
        || Vocabulary.BODIES.contains(word.lower())
        || Countries.isName(word.text());
  }

  /** "a spokesman for President X" is not President X. */
  private static boolean isOfficeOf(List<Token> words) {
    for (int i = 1; i < words.size(); i++) {
      Token role = words.get(i - 1);
      boolean small =
          !role.isCapital()
              && (Vocabulary.SPEAKERS.contains(role.lower())
                  || Vocabulary.DOCUMENTS.contains(role.lower()));
      if (small && Phrases.LINKS.contains(words.get(i).lower())) {
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
  private static List<Token> head(List<Token> words) {
    if (words.isEmpty()) {
      return words;
    }
    for (int i = 1; i < words.size(); i++) {
      boolean capital = words.subList(0, i).stream().anyMatch(Mention::isBodyWord);
      boolean person =
          words.get(i - 1).isCapital()
              && !capital
              && !Vocabulary.TITLES.contains(words.get(i - 1).lower())
              && !Vocabulary.SPEAKERS.contains(words.get(i - 1).lower());
      boolean role =
          (Vocabulary.SPEAKERS.contains(words.get(i - 1).lower())
                  || Vocabulary.DOCUMENTS.contains(words.get(i - 1).lower()))
              && (!words.get(i - 1).isCapital() || i == 1);
      if ((person || role)
          && (Phrases.LINKS.contains(words.get(i).lower()) || words.get(i).lower().equals("by"))) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  private static boolean isBodyWord(Token word) {
    return word.isCapital() && Vocabulary.BODIES.contains(word.lower());
  }

  private static List<Token> untouched(List<Token> words) {
    int from = 0;
    while ((from < words.size() - 1 && !words.get(from).isCapital())
        || (from < words.size() - 1 && ARTICLES.contains(words.get(from).text()))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  /** Without what stands before a person's own name. */
  private static List<Token> untitled(List<Token> words) {
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      String bare = word.bare();
      boolean title = Vocabulary.TITLES.contains(word.lower()) || Vocabulary.TITLES.contains(bare);
      boolean owner = word.isOwner() && i < words.size() - 1;
      if ((i == from && (isParticle(word) || ARTICLES.contains(word.text())))
          || (!word.isCapital() && !isParticle(word))
          || owner
          || (title && !isNameAfterAll(words, i))) {
        from = i + 1;
      }
    }
    return words.subList(from, words.size());
  }

  /** As "General" in a body's name, or "May" and "House" behind a first name. */
  private static boolean isNameAfterAll(List<Token> words, int at) {
    return words.stream().anyMatch(Mention::isBodyWord)
        && at > 0
        && !words.get(at).lower().endsWith("man");
  }

  static boolean isParticle(Token word) {
    return PARTICLES.contains(word.lower());
  }

  /** An article in small letters, as inside a sentence. */
  private static String lowered(String text) {
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    String next = space < 0 ? "" : text.substring(space + 1);
    String lower = first.toLowerCase(java.util.Locale.ROOT);
    boolean small =
        Phrases.DETERMINERS.contains(lower)
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

  /** The nouns and titles that describe them, in lower case. */
  Set<String> roles() {
    Set<String> roles = new HashSet<>(words());
    roles.retainAll(Vocabulary.SPEAKERS);
    return roles;
  }

  private Set<String> words() {
    return java.util.Arrays.stream(NO_WORD.split(described, -1))
        .map(word -> word.toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.toSet());
  }

  boolean isPlural() {
    return described.contains(" and ") || name.endsWith("s");
  }

  /** Known to be a "he" by a title. */
  boolean isMale() {
    return words().stream().anyMatch(Vocabulary.MALE::contains);
  }

  /** Known to be a "she" by a title. */
  boolean isFemale() {
    return words().stream().anyMatch(Vocabulary.FEMALE::contains);
  }
}
