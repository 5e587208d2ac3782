package org.sarika.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarika.speech.Attribution.Place;
import org.sarika.speech.Phrases.Phrase;

/** Finds who is said to speak in one sentence, in the order of the sentence. */
final class Attributions {
  private static final int LONGEST_ASIDE = 24;
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "but",
          "or",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "since",
          "when",
          "after",
          "before",
          "as",
          "if",
          "yet",
          "so",
          "until");

  private static final Set<String> SUBORDINATING =
      Set.of(
          "or",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "since",
          "when",
          "after",
          "before",
          "as",
          "if",
          "until");

  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "cited", "cites", "quoting", "citing");
  private static final Set<String> VIEW_NOUNS =
      Set.of(
          "view",
          "words",
          "opinion",
          "account",
          "telling",
          "eyes",
          "estimate",
          "estimation",
          "reading");
  private static final Set<String> CITING = Set.of("quoting", "citing");
  private static final Set<String> WRITING = Set.of("wrote", "writes", "write");
  private static final Set<String> NOTHING = Set.of("nothing", "little");
  private static final Set<String> CLAUSE_STARTS = Set.of("that", "to", "who", "and");
  private static final Set<String> UPON = Set.of("on", "for", "upon");
  private static final Set<String> TIME_PREPOSITIONS = Set.of("on", "in", "last", "later");
  private static final Set<String> PARTS_OF_TIME = Set.of("early", "late", "a");
  private static final Set<String> GOING_ON =
      Set.of("that", "would", "was", "were", "is", "are", "will", "had", "has");
  private static final Set<String> CLAUSE_ENDS = Set.of(".", ",", ";", "!", "?", ")", "\"");
  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", "–", "—", "-", "?", "!");
  private static final Set<String> COORDINATING = Set.of("and", "but", "or", "then");
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
  private static final Set<String> SUBJECT_STARTS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "some", "many", "several", "two", "three",
          "four", "one", "most", "another", "this", "that");
  private static final Set<String> LIST_WORDS = Set.of("and", "or");
  private static final Set<String> BESIDE_OR_AND = Set.of("and", "but", "while", "whereas");
  private static final Set<String> NO_ADVERBIAL =
      Set.of(
          "the", "a", "an", "he", "she", "it", "they", "his", "her", "its", "their", "this", "that",
          "all", "some", "many", "most", "several", "two", "three", "four", "one", "we", "i",
          "there");
  private static final Set<String> ADVERBIAL_PREPOSITIONS =
      Set.of("in", "at", "on", "during", "for");
  private static final Set<String> RELATIVES = Set.of("that", "which", "who");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> BESIDE = Set.of("while", "whereas", "but");

  private final List<Token> all;
  private final List<Token> words;
  private final Phrases phrases;
  private final boolean colonQuote;

  private Attributions(String sentence, boolean quotedAtStart) {
    this.all = Token.of(sentence, quotedAtStart);
    this.words = all.stream().filter(token -> !token.isQuoted()).toList();
    this.phrases = new Phrases(sentence, words);
    this.colonQuote = sentence.contains(": \"") || sentence.contains(": “");
  }

  static List<Attribution> in(String sentence, boolean quotedAtStart) {
    return new Attributions(sentence, quotedAtStart).find();
  }

  private List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      if (!word.isWord()) {
        continue;
      }
      if (word.lower().equals("according") && is(i + 1, "to")) {
        source(i + 2, i).ifPresent(found::add);
      } else if (word.lower().equals("in") || word.lower().equals("to")) {
        view(i).ifPresent(found::add);
      } else if (QUOTING.contains(word.lower())) {
        quoted(i).ifPresent(found::add);
      } else if (word.lower().equals("put") && is(i + 1, "it")) {
        left(i, i).filter(one -> one.place() == Place.SOURCE).ifPresent(found::add);
      } else if (Vocabulary.SAYING.contains(word.lower()) && !word.isCapital() && !word.isOwner()) {
        verb(i).ifPresent(found::add);
      } else if (Vocabulary.PARTICIPLES.contains(word.lower()) && i > 0 && is(i - 1, ",")) {
        participle(i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "X left the room, saying that". */
  private Optional<Attribution> participle(int at) {
    return subject().map(who -> attribution(who, Place.JOINED, at));
  }

  private boolean is(int index, String lower) {
    return index >= 0 && index < words.size() && words.get(index).lower().equals(lower);
  }

  private boolean isAny(int index, Set<String> lower) {
    return index >= 0
        && index < words.size()
        && words.get(index).isWord()
        && lower.contains(words.get(index).lower());
  }

  private Optional<Attribution> source(int at, int verb) {
    return phrases.at(at, true).map(who -> attribution(who, Place.SOURCE, verb));
  }

  /** "in X's view", "in the words of X", "to X, it was". */
  private Optional<Attribution> view(int at) {
    Set<String> nouns = VIEW_NOUNS;
    for (int i = at + 1; i < Math.min(words.size(), at + 9); i++) {
      if (isAny(i, nouns) && words.get(at).lower().equals("in")) {
        if (i > at + 1 && words.get(i - 1).isOwner()) {
          List<Token> owner = words.subList(at + 1, i);
          return Optional.of(
              attribution(phrases.whole(at + 1, at + 1 + owner.size()), Place.SOURCE, i));
        }
        if (is(i + 1, "of")) {
          return source(i + 2, i);
        }
        return Optional.empty();
      }
      if (!words.get(i).isWord()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "X was quoted as saying", "Y quotes X as saying", "Y, citing X,". */
  private Optional<Attribution> quoted(int at) {
    if (isAny(skipBack(at - 1), Vocabulary.PASSIVES)) {
      boolean saying = false;
      for (int i = at + 1; i < Math.min(words.size(), at + 10); i++) {
        saying |= is(i, "as") || is(i, "saying") || words.get(i).isMark(":");
      }
      int be = skipBack(at - 1);
      return saying ? left(be, be) : Optional.empty();
    }
    if (is(at - 1, ",") || isAny(at, QUOTING)) {
      boolean participle = isAny(at, CITING);
      Optional<Phrase> who = phrases.at(at + 1, true);
      boolean as =
          who.isPresent()
              && (is(who.get().to(), "as")
                  || (participle && who.get().mention().form() != Mention.Form.PRONOUN));
      return as ? who.map(one -> attribution(one, Place.SOURCE, at)) : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Attribution> verb(int at) {
    int before = skipBack(at - 1);
    if (isAny(before, Vocabulary.PASSIVES)) {
      return passive(at);
    }
    for (int i = at - 1; i > before && i >= 0; i--) {
      if (isAny(i, Vocabulary.NEGATIONS)) {
        return Optional.empty();
      }
    }
    if (isAny(before, Vocabulary.NEGATIONS) || is(before, "to") || isNegated(at)) {
      return Optional.empty();
    }
    if (is(at + 1, "by") || (is(at + 1, "off") && words.get(at).lower().startsWith("call"))) {
      return Optional.empty();
    }
    if (isAny(at, WRITING) && isAny(at + 1, Vocabulary.WRITINGS)) {
      return Optional.empty();
    }
    boolean trailing = isTrailing(at);
    if (Vocabulary.ONLY_WITH_CLAUSE.contains(words.get(at).lower())
        && !trailing
        && !hasClause(at)) {
      return Optional.empty();
    }
    if ((before >= 0 && words.get(before).isQuote())
        || (before < 0 && !all.isEmpty() && all.getFirst().isQuoted())) {
      return inverted(at);
    }
    Optional<Attribution> left = left(before + 1, at);
    boolean sure = left.filter(one -> one.place() == Place.LEADING || !is(at - 1, ",")).isPresent();
    return sure ? left : inverted(at).or(() -> left);
  }

  private boolean isNegated(int at) {
    return isAny(at + 1, NOTHING);
  }

  /** Over adverbs and auxiliaries. */
  private int skipBack(int from) {
    int i = from;
    while (i >= 0
        && words.get(i).isWord()
        && (Vocabulary.AUXILIARIES.contains(words.get(i).lower())
            || (words.get(i).lower().endsWith("ly") && !words.get(i).isCapital()))) {
      i--;
    }
    return i;
  }

  private Optional<Attribution> passive(int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + 9); i++) {
      if (is(i, "by")) {
        return phrases
            .at(i + 1, true)
            .filter(who ->
                who.mention().form() != Mention.Form.DESCRIPTION
                    || !who.mention().roles().isEmpty())
            .map(who -> attribution(who, Place.INNER, at));
      }
      if ((!words.get(i).isWord() && !words.get(i).isQuote()) || isAny(i, CLAUSE_STARTS)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** What follows makes it speech: "that", a clause, a quotation. */
  private boolean hasClause(int at) {
    int i = at + 1;
    while (i < words.size() && isTimeOrAdverb(i)) {
      i++;
    }
    if (i >= words.size()) {
      return false;
    }
    Token next = words.get(i);
    if (Vocabulary.ONLY_WITH_THAT.contains(words.get(at).lower())) {
      return Vocabulary.THAT.contains(next.lower()) || next.isQuote() || next.isMark(":");
    }
    boolean calling = words.get(at).lower().startsWith("call") && isAny(i, UPON);
    return calling
        || Vocabulary.CLAUSE.contains(next.lower())
        || next.isQuote()
        || next.isMark(":")
        || next.isCapital()
        || colonQuote;
  }

  private boolean isTimeOrAdverb(int i) {
    Token word = words.get(i);
    return Vocabulary.TIMES.contains(word.lower())
        || word.isNumber()
        || (TIME_PREPOSITIONS.contains(word.lower())
            && i + 1 < words.size()
            && (Vocabulary.TIMES.contains(words.get(i + 1).lower())
                || words.get(i + 1).isNumber()
                || isAny(i + 1, PARTS_OF_TIME)));
  }

  /** Whether the words stand before the verb's clause: ", X said." */
  private boolean isTrailing(int at) {
    int i = at + 1;
    while (i < words.size() && words.get(i).isWord() && i - at < 14) {
      if (isAny(i, GOING_ON)) {
        return false;
      }
      i++;
    }
    boolean closed = i >= words.size() || CLAUSE_ENDS.contains(words.get(i).lower());
    return closed && clauseStart(at) > 0;
  }

  /** Index behind the comma, quotation mark or semicolon before a verb; 0 if there is none. */
  private int clauseStart(int at) {
    for (int i = at - 1; i >= 0; i--) {
      Token word = words.get(i);
      if (word.isQuote() || CLAUSE_MARKS.contains(word.text())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** With the subject to the left of an index. */
  private Optional<Attribution> left(int end, int verb) {
    int i = end;
    boolean relative = false;
    for (int turn = 0; turn < 8 && i > 0; turn++) {
      int skipped = skipTimes(skipBack(i - 1)) + 1;
      if (skipped < i) {
        i = skipped;
        continue;
      }
      Token last = words.get(i - 1);
      if (isAny(i - 1, Vocabulary.NEGATIONS)) {
        return Optional.empty();
      }
      if (last.isMark(",")) {
        int comma = commaBefore(i - 1);
        if (relative) {
          i--;
          continue;
        }
        if (comma < 0) {
          return Optional.empty();
        }
        Optional<Attribution> named = name(comma, i - 1, verb);
        if (named.isPresent()) {
          return named;
        }
        i = comma;
        continue;
      }
      if (last.isMark(")")) {
        int open = i - 2;
        while (open >= 0 && !words.get(open).isMark("(")) {
          open--;
        }
        if (open < 0) {
          return Optional.empty();
        }
        i = open;
        continue;
      }
      if (last.lower().equals("who") || last.lower().equals("which")) {
        relative = true;
        i--;
        if (i > 0 && words.get(i - 1).isMark(",")) {
          i--;
        }
        continue;
      }
      if (isAny(i - 1, COORDINATING)) {
        return joined(verb);
      }
      boolean joining = relative;
      int stop = i;
      Optional<Phrase> subject = phrases.before(stop);
      if (subject.isEmpty() && isAny(verb, Vocabulary.PLAIN)) {
        subject = phrases.anybody(stop);
      }
      return subject.flatMap(who -> joining ? relative(who, verb) : placed(who, verb));
    }
    return Optional.empty();
  }

  /** A relative clause that ends the sentence. */
  private Optional<Attribution> relative(Phrase who, int verb) {
    for (int i = verb + 1; i < words.size(); i++) {
      if (words.get(i).isMark(",") && isAny(i + 1, MAIN_VERBS)) {
        return Optional.empty();
      }
    }
    boolean first =
        who.from() <= 1 && words.get(verb - 1).lower().equals("who") && hasVerbAfterComma(verb);
    return first ? Optional.empty() : Optional.of(attribution(who, Place.JOINED, verb));
  }

  private boolean hasVerbAfterComma(int verb) {
    for (int i = verb + 1; i + 1 < words.size(); i++) {
      if (words.get(i).isMark(",") && words.get(i + 1).lower().endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Attribution> joined(int verb) {
    boolean other = false;
    for (int i = 1; i < verb; i++) {
      other |= isAny(i, OTHER_SUBJECT);
    }
    if (other && clauseSubject(verb).isEmpty()) {
      return Optional.empty();
    }
    if (clauseSubject(verb).isPresent()) {
      return clauseSubject(verb).map(who -> attribution(who, Place.JOINED, verb));
    }
    return subject().map(who -> attribution(who, Place.JOINED, verb));
  }

  /** The subject behind the last semicolon before a verb. */
  private Optional<Phrase> clauseSubject(int verb) {
    for (int i = verb - 1; i > 0; i--) {
      if (words.get(i).isMark(";")) {
        return phrases.at(i + 1, true);
      }
    }
    return Optional.empty();
  }

  /** Whom or what a sentence is about. */
  static Optional<Mention> subject(String sentence, boolean quotedAtStart) {
    return new Attributions(sentence, quotedAtStart).subject().map(Phrase::mention);
  }

  /** The subject of the sentence as far as its beginning tells. */
  Optional<Phrase> subject() {
    int from = 0;
    if (!words.isEmpty()
        && isAny(0, Vocabulary.OPENERS)
        && !isAny(0, Vocabulary.PRONOUNS)
        && !isAny(0, SUBJECT_STARTS)) {
      while (from < words.size() && !words.get(from).isMark(",")) {
        from++;
      }
      from = from + 1;
      if (from < words.size()
          && (words.get(from).isNumber() || Vocabulary.TIMES.contains(words.get(from).lower()))) {
        while (from < words.size() && !words.get(from).isMark(",")) {
          from++;
        }
        from++;
      }
      if (from >= words.size()) {
        from = 1;
      }
    }
    return from < words.size() ? phrases.at(from, true) : Optional.empty();
  }

  /** "the ministry's spokesman, Dara Sok, said" is Dara Sok. */
  private Optional<Attribution> name(int comma, int end, int verb) {
    if (comma == 0) {
      return Optional.empty();
    }
    return phrases
        .before(comma)
        .map(role -> role.mention().form() == Mention.Form.DESCRIPTION ? phrases.named(role) : role)
        .filter(who -> who.to() == end)
        .flatMap(who -> placed(who, verb));
  }

  private int commaBefore(int comma) {
    for (int i = comma - 1; i > 0 && comma - i < LONGEST_ASIDE; i--) {
      if (words.get(i).isMark(",")) {
        boolean list = isAny(i + 1, LIST_WORDS);
        Optional<Phrase> who = phrases.before(i);
        boolean day = (words.get(i - 1).isNumber() || words.get(i - 1).lower().endsWith("day"));
        if (!list && (who.isPresent() || day)) {
          return i;
        }
      }
      if (words.get(i).isMark(";")) {
        return -1;
      }
    }
    return -1;
  }

  private int skipTimes(int from) {
    int i = from;
    boolean any = false;
    while (i >= 0) {
      Token word = words.get(i);
      boolean number = word.isNumber();
      boolean time =
          Vocabulary.TIMES.contains(word.lower())
              && !(i > 0
                  && words.get(i - 1).isCapital()
                  && words.get(i - 1).isWord()
                  && !Vocabulary.TIMES.contains(words.get(i - 1).lower())
                  && !Vocabulary.BEFORE_TIMES.contains(words.get(i - 1).lower())
                  && word.lower().equals("may"));
      if (time
          || (number
              && (any
                  || (i > 0
                      && (Vocabulary.TIMES.contains(words.get(i - 1).lower())
                          || is(i - 1, "in")))))) {
        any = true;
        i--;
      } else if (any && Vocabulary.BEFORE_TIMES.contains(word.lower()) && word.isWord()) {
        i--;
      } else if (any
          && word.isMark(",")
          && i > 0
          && (Vocabulary.TIMES.contains(words.get(i - 1).lower()) || words.get(i - 1).isNumber())
          && words.get(i + 1).isNumber()) {
        i--;
      } else {
        break;
      }
    }
    return any ? i : from;
  }

  private Optional<Attribution> placed(Phrase who, int verb) {
    if (isAny(who.from() - 1, LIST_WORDS) && who.from() >= 2) {
      Optional<Phrase> other = phrases.before(who.from() - 1);
      if (other.isPresent() && who.mention().form() != Mention.Form.PRONOUN) {
        Phrase both = phrases.whole(other.get().from(), who.to());
        Mention mention =
            new Mention(
                Mention.Form.DESCRIPTION, both.mention().described(), both.mention().described());
        return Optional.of(
            attribution(
                new Phrase(mention, both.from(), both.to()), place(both.from(), verb), verb));
      }
    }
    Place place = place(who.from(), verb);
    boolean free = place != Place.INNER || isFree(who.from() - 1);
    return free ? Optional.of(attribution(who, place, verb)) : Optional.empty();
  }

  /** Not "after X said", "the ban that X announced": what such a sentence says is not X's. */
  private boolean isFree(int before) {
    return before < 0 || !words.get(before).isWord() || isAny(before, BESIDE_OR_AND);
  }

  private Place place(int from, int verb) {
    if (isOpening(from)) {
      return Place.LEADING;
    }
    Token before = words.get(from - 1);
    boolean cut = !before.isWord();
    if (cut && (isTrailing(verb) || before.isQuote())) {
      return Place.TRAILING;
    }
    if (before.lower().equals("as") && from == 1) {
      return Place.SOURCE;
    }
    return Place.INNER;
  }

  /** Whether nothing but an opener or an adverbial stands before. */
  private boolean isOpening(int from) {
    if (from == 0) {
      return true;
    }
    if (words.subList(0, from).stream()
        .anyMatch(word -> word.isQuote() || word.isMark(";") || word.isMark(":"))) {
      return false;
    }
    boolean alone = isAny(from - 1, Vocabulary.OPENERS) && from == 1 && !isAny(0, SUBORDINATING);
    boolean adverbial =
        words.get(from - 1).isMark(",")
            && from < 16
            && (isAny(0, Vocabulary.OPENERS) || words.get(0).lower().endsWith("ly"))
            && !isAny(0, NO_ADVERBIAL)
            && words.subList(0, from).stream()
                .noneMatch(word -> Vocabulary.SAYING.contains(word.lower()))
            && words.subList(1, from - 1).stream()
                .noneMatch(
                    word -> Vocabulary.PASSIVES.contains(word.lower()) && !isAny(0, CONJUNCTIONS));
    boolean within =
        isAny(0, ADVERBIAL_PREPOSITIONS)
            && from > 1
            && from < 14
            && words.get(from - 1).isWord()
            && words.subList(1, from).stream()
                .noneMatch(word ->
                    !word.isWord()
                        || Vocabulary.SAYING.contains(word.lower())
                        || Vocabulary.PASSIVES.contains(word.lower())
                        || CONJUNCTIONS.contains(word.lower())
                        || RELATIVES.contains(word.lower()))
            && (isAny(from, ARTICLES)
                || words.get(from - 1).isNumber()
                || isAny(from - 1, Vocabulary.TIMES));
    boolean times = true;
    for (int i = 0; i < from; i++) {
      times &=
          !words.get(i).isWord()
              || isTimeOrAdverb(i)
              || Vocabulary.BEFORE_TIMES.contains(words.get(i).lower());
    }
    return alone || adverbial || within || times;
  }

  /** "..., said X" and "..." X's name. */
  private Optional<Attribution> inverted(int at) {
    if (!Vocabulary.INVERTED.contains(words.get(at).lower())) {
      return Optional.empty();
    }
    int before = at - 1;
    if (is(at + 1, "that")) {
      return Optional.empty();
    }
    boolean cut =
        before >= 0 ? !words.get(before).isWord() : !all.isEmpty() && all.getFirst().isQuoted();
    return cut
        ? phrases.at(at + 1, true).map(who -> attribution(who, Place.TRAILING, at))
        : Optional.empty();
  }

  private Attribution attribution(Phrase who, Place place, int verb) {
    int before = who.from() - 1;
    boolean beside =
        place == Place.INNER
            && before > 0
            && (words.get(before).isMark(";") || isAny(before, BESIDE));
    boolean citing = isAny(verb, CITING);
    return new Attribution(who.mention(), place, verb, manner(verb), beside, citing);
  }

  /** Direct if a quotation begins the sentence, follows the verb, or is most of it. */
  private Manner manner(int verb) {
    int quotedWords = (int) all.stream().filter(Token::isQuoted).filter(Token::isWord).count();
    if (quotedWords == 0) {
      return Manner.INDIRECT;
    }
    boolean first = all.getFirst().isQuote() || all.getFirst().isQuoted();
    boolean follows = false;
    for (int i = verb + 1; i < words.size(); i++) {
      Token word = words.get(i);
      if (word.isQuote()) {
        follows = i == verb + 1 || words.get(i - 1).isMark(",") || words.get(i - 1).isMark(":");
        break;
      }
    }
    int allWords = (int) all.stream().filter(Token::isWord).count();
    return first || (follows && quotedWords > 2) || 2 * quotedWords > allWords
        ? Manner.DIRECT
        : Manner.INDIRECT;
  }
}
