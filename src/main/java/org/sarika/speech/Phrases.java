package org.sarika.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads noun phrases that can speak, forwards and backwards, in one sentence's words outside
 * quotation marks.
 */
final class Phrases {
  static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with", "on", "to");
  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "this", "that", "another", "one", "two",
          "three", "four", "some", "several", "many", "most", "these", "those", "other", "both",
          "our", "my", "few");
  private static final Set<String> NEGATIVE = Set.of("no", "neither", "none", "nobody", "any");
  private static final Set<String> BARRIERS =
      Set.of(
          "that", "which", "who", "whom", "whose", "and", "but", "or", "if", "when", "while",
          "because", "than", "as", "by", "into", "about", "against", "after", "before", "during",
          "between", "through", "over", "under", "until", "without", "not", "is", "was", "were",
          "are", "be", "been", "had", "has", "have", "will", "would", "could", "should", "can",
          "may", "where", "what", "how", "why", "whether", "so", "of", "for", "at", "in", "from",
          "with", "on", "to");
  private static final int LONGEST = 9;

  private static final Set<String> GENITIVES = Set.of("of", "for", "at", "from");
  private static final Set<String> MORE_PREPOSITIONS =
      Set.of(
          "by", "against", "about", "near", "between", "than", "like", "under", "after", "before",
          "into", "over", "without", "toward", "towards", "during", "within");
  private static final Set<String> INDEFINITE = Set.of("a", "an");
  private static final Set<String> JOINS =
      Set.of("of", "and", "for", "&", "de", "bin", "al", "van", "von", "der");
  private static final Set<String> PARTICLES = Set.of("de", "bin", "al", "van", "von", "der");
  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "near", "to", "towards", "toward", "through", "into");
  private static final Set<String> LOOSE_LINKS = Set.of("on", "in", "to", "with");
  private static final Set<String> PARTS_OF_TIME = Set.of("early", "late", "mid");

  private final String sentence;
  private final List<Token> words;

  Phrases(String sentence, List<Token> words) {
    this.sentence = sentence;
    this.words = words;
  }

  /**
   * A phrase with its place.
   *
   * @param from index of its first word
   * @param to index after its last
   */
  record Phrase(Mention mention, int from, int to) {}

  private Token at(int index) {
    return words.get(index);
  }

  private boolean isCapital(int index) {
    Token token = at(index);
    return token.isWord() && token.isCapital() && !isNounAtStart(index);
  }

  /** A sentence's first word has a capital letter whatever it is. */
  private boolean isNounAtStart(int index) {
    boolean first = index == 0 || words.get(index - 1).isQuote();
    boolean noun =
        Vocabulary.SPEAKERS.contains(at(index).lower())
            || Vocabulary.DOCUMENTS.contains(at(index).lower());
    return first && noun && (index + 1 == words.size() || !at(index + 1).isCapital());
  }

  private boolean isOpener(int index) {
    return Vocabulary.OPENERS.contains(at(index).lower())
        && (index == 0 || !at(index - 1).isWord() || !isCapital(index));
  }

  private boolean isNoun(int index) {
    String word = at(index).lower();
    return (!at(index).isCapital() || isNounAtStart(index))
        && !at(index).isOwner()
        && (Vocabulary.SPEAKERS.contains(word) || Vocabulary.DOCUMENTS.contains(word));
  }

  /** The phrase that ends before an index. */
  Optional<Phrase> before(int end) {
    int last = end - 1;
    if (last < 0 || !at(last).isWord() || at(last).isOwner()) {
      return Optional.empty();
    }
    if (Vocabulary.PRONOUNS.contains(at(last).lower())) {
      return Optional.of(phrase(last, end));
    }
    int from;
    if (isCapital(last) && !isOpener(last)) {
      from = startOfRun(last);
    } else if (isNoun(last)) {
      from = startOfDescription(last);
    } else {
      from = startOfGenitive(last);
    }
    if (from < 0) {
      return Optional.empty();
    }
    return widened(from, end);
  }

  /** "the prime minister of the island state": any noun behind "of" will do; -1 if it is none. */
  private int startOfGenitive(int last) {
    int from = last;
    while (from > 0
        && last - from < 4
        && (isModifier(from) || DETERMINERS.contains(at(from).lower()))) {
      from--;
    }
    boolean genitive = from > 0 && GENITIVES.contains(at(from).lower()) && isNoun(from - 1);
    return genitive && from < last ? startOfDescription(from - 1) : -1;
  }

  /** A phrase of any noun that begins the sentence or a clause with an article or a number. */
  Optional<Phrase> anybody(int end) {
    int last = end - 1;
    if (last < 1 || !at(last).isWord() || at(last).isCapital() || !isModifier(last)) {
      return Optional.empty();
    }
    int from = startOfDescription(last);
    boolean begun =
        from >= 0 && from < last && (DETERMINERS.contains(at(from).lower()) || at(from).isOwner());
    boolean cut = from == 0 || (from > 0 && !at(from - 1).isWord());
    return begun && cut ? Optional.of(phrase(from, end)) : Optional.empty();
  }

  /** Takes in what "of", "at" and the like hang on; none where they hang on no speaker. */
  private Optional<Phrase> widened(int from, int end) {
    int start = from;
    while (start > 0 && isPreposition(start - 1)) {
      int head = start - 2;
      if (head >= 0
          && at(head).isWord()
          && !at(head).isOwner()
          && (isNoun(head)
              || (isCapital(head)
                  && !isOpener(head)
                  && !Vocabulary.TIMES.contains(at(head).lower())))) {
        int wider = isCapital(head) ? startOfRun(head) : startOfDescription(head);
        if (wider < 0) {
          return Optional.empty();
        }
        start = wider;
      } else {
        return Optional.empty();
      }
    }
    if (start < end && NEGATIVE.contains(at(start).lower())) {
      return Optional.empty();
    }
    if (start > 0 && NEGATIVE.contains(at(start - 1).lower())) {
      return Optional.empty();
    }
    return Optional.of(phrase(start, end));
  }

  private boolean isPreposition(int index) {
    return LINKS.contains(at(index).lower()) || MORE_PREPOSITIONS.contains(at(index).lower());
  }

  /** Where the run of capitals begins that ends at an index, with small titles before it. */
  private int startOfRun(int last) {
    int from = last;
    while (from > 0) {
      if (isCapital(from - 1)
          && !isOpener(from - 1)
          && !Vocabulary.TIMES.contains(at(from - 1).lower())) {
        from--;
      } else if (from > 1 && isJoin(from - 1) && isCapital(from - 2) && joins(from - 2, from - 1)) {
        from -= 2;
      } else if (from > 2
          && at(from - 1).lower().equals("the")
          && at(from - 2).lower().equals("of")
          && isCapital(from - 3)
          && Vocabulary.BODIES.contains(at(from - 3).lower())) {
        from -= 3;
      } else {
        break;
      }
    }
    int titled = from;
    while (titled > 0
        && at(titled - 1).isWord()
        && (isNoun(titled - 1)
            || Vocabulary.TITLES.contains(at(titled - 1).lower())
            || (titled < from && isModifier(titled - 1)))
        && from - titled < 5) {
      titled--;
    }
    if (titled < from && !startsDescription(titled)) {
      return from;
    }
    if (titled > 0
        && (at(titled - 1).lower().equals("the") || INDEFINITE.contains(at(titled - 1).lower()))) {
      titled--;
    }
    return titled;
  }

  private boolean startsDescription(int index) {
    return index == 0 || !at(index).isOwner();
  }

  private boolean isModifier(int index) {
    Token word = at(index);
    return word.isWord()
        && !BARRIERS.contains(word.lower())
        && !Vocabulary.SAYING.contains(word.lower())
        && !Vocabulary.TIMES.contains(word.lower())
        && !DETERMINERS.contains(word.lower())
        && !NEGATIVE.contains(word.lower());
  }

  private boolean isJoin(int index) {
    return JOINS.contains(at(index).lower());
  }

  /** "Ministry of Interior" and "Affairs and Trade", but not "Dara and Lea". */
  private boolean joins(int left, int join) {
    String word = at(join).lower();
    if (PARTICLES.contains(word)) {
      return true;
    }
    String before = at(left).lower();
    boolean body =
        Vocabulary.BODIES.contains(before)
            || Vocabulary.SPEAKERS.contains(before)
            || Vocabulary.DOCUMENTS.contains(before);
    if (word.equals("and") || word.equals("&")) {
      int from = left;
      while (from > 1 && (isCapital(from - 1) || (isJoin(from - 1) && isCapital(from - 2)))) {
        from--;
        if (Vocabulary.BODIES.contains(at(from).lower()) && at(from + 1).lower().equals("of")) {
          return true;
        }
      }
      return false;
    }
    return body;
  }

  private int startOfDescription(int last) {
    int from = last;
    while (from > 0 && last - from < LONGEST) {
      Token word = at(from - 1);
      if (!word.isWord()) {
        break;
      }
      if (DETERMINERS.contains(word.lower())) {
        from--;
        break;
      }
      if (word.isOwner() && isCapital(from - 1)) {
        from = startOfRun(from - 1);
        break;
      }
      if (NEGATIVE.contains(word.lower())) {
        return -1;
      }
      if (BARRIERS.contains(word.lower())
          || (Vocabulary.SAYING.contains(word.lower()) && !word.lower().equals("state"))
          || (from - 1 == 0 && isOpener(0))
          || Vocabulary.TIMES.contains(word.lower())) {
        break;
      }
      from--;
    }
    return from;
  }

  /** The capitals that end at an index, with the titles before them. */
  Optional<Phrase> run(int last) {
    if (!isCapital(last) || isOpener(last)) {
      return Optional.empty();
    }
    int from = startOfRun(last);
    return from < 0 ? Optional.empty() : Optional.of(phrase(from, last + 1));
  }

  /** Whether a place rather than a person follows. */
  static boolean isPlaceWord(Token word) {
    return PLACE_WORDS.contains(word.lower());
  }

  /** All words between two indexes as one. */
  Phrase whole(int from, int to) {
    return phrase(from, to);
  }

  private Phrase phrase(int from, int to) {
    return new Phrase(Mention.of(sentence, words.subList(from, to)), from, to);
  }

  /** The phrase that begins at an index; names behind a comma belong to the office before it. */
  Optional<Phrase> at(int begin, boolean withApposition) {
    int size = words.size();
    if (begin >= size || !at(begin).isWord()) {
      return Optional.empty();
    }
    if (Vocabulary.PRONOUNS.contains(at(begin).lower())) {
      return Optional.of(phrase(begin, begin + 1));
    }
    int from = begin;
    if (NEGATIVE.contains(at(from).lower())) {
      return Optional.empty();
    }
    int i = from;
    while (i < size && DETERMINERS.contains(at(i).lower())) {
      i++;
    }
    int end = -1;
    int limit = Math.min(size, i + LONGEST);
    while (i < limit && at(i).isWord()) {
      if (isCapital(i) && !(i == 0 && isOpener(0))) {
        end = i + 1;
      } else if (isNoun(i) || Vocabulary.TITLES.contains(at(i).lower())) {
        end = isNoun(i) ? i + 1 : end;
      } else if ((end > 0 && LINKS.contains(at(i).lower()))
          || (isJoin(i) && end > 0)
          || (at(i).lower().equals("the") && i > 0 && LINKS.contains(at(i - 1).lower()))) {
        boolean lands =
            at(i).lower().equals("and")
                && i > from
                && i + 1 < size
                && Countries.isName(at(i - 1).text())
                && Countries.isName(at(i + 1).text());
        if (at(i).lower().equals("and")
            && !lands
            && !(i > 0
                && i + 1 < size
                && isCapital(i + 1)
                && isCapital(i - 1)
                && joins(i - 1, i))) {
          break;
        }
        if (LOOSE_LINKS.contains(at(i).lower())
            && (isName(from, end) || (i + 1 < size && isTime(i + 1)))) {
          break;
        }
      } else if (BARRIERS.contains(at(i).lower())
          || Vocabulary.SAYING.contains(at(i).lower())
          || Vocabulary.AUXILIARIES.contains(at(i).lower())
          || (end > 0
              && !at(i).isOwner()
              && !LINKS.contains(at(i - 1).lower())
              && !at(i - 1).lower().equals("the")
              && !at(i - 1).isOwner())) {
        break;
      }
      if (end > 0 && i - end > 3) {
        break;
      }
      i++;
    }
    if (end < 0) {
      return Optional.empty();
    }
    while (end > from + 1
        && (Vocabulary.TIMES.contains(at(end - 1).lower()) || at(end - 1).isNumber())) {
      end--;
    }
    while (end > from + 1 && (LINKS.contains(at(end - 1).lower()) || at(end - 1).isNumber())) {
      end--;
    }
    if (at(end - 1).isOwner()) {
      return Optional.empty();
    }
    Phrase found = phrase(from, end);
    return Optional.of(withApposition ? named(found) : found);
  }

  private boolean isTime(int index) {
    String word = at(index).lower();
    return Vocabulary.TIMES.contains(word) || at(index).isNumber() || PARTS_OF_TIME.contains(word);
  }

  private boolean isName(int from, int end) {
    return Mention.of(sentence, words.subList(from, end)).form() == Mention.Form.PERSON;
  }

  /** "the ministry's spokesman, Dara Sok," is Dara Sok. */
  Phrase named(Phrase role) {
    int comma = role.to();
    if (role.mention().form() != Mention.Form.DESCRIPTION
        || comma >= words.size()
        || !at(comma).isMark(",")) {
      return role;
    }
    int end = comma + 1;
    while (end < words.size()
        && at(end).isWord()
        && (isCapital(end) || PARTICLES.contains(at(end).lower()))) {
      end++;
    }
    boolean closed = end == words.size() || !at(end).isWord();
    if (end == comma + 1 || !closed) {
      return role;
    }
    Mention name = Mention.of(sentence, words.subList(comma + 1, end));
    return name.form() == Mention.Form.PERSON
        ? new Phrase(
            new Mention(
                Mention.Form.PERSON,
                name.name(),
                role.mention().described() + " " + name.described()),
            role.from(),
            end)
        : role;
  }
}
