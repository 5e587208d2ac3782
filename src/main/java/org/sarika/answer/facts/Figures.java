package org.sarika.answer.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the figures of a sentence, with their bounds, units and nouns. */
public final class Figures {
  private static final double ABOUT = 0.1;
  private static final double MANY_TIMES = 1.6;

  private static final Set<String> APPROXIMATE =
      Set.of(
          "about", "some", "around", "nearly", "almost", "roughly", "approximately", "estimated");

  private static final Set<String> ROLES_OF_PEOPLE =
      Set.of("die", "kill", "injur", "wound", "hurt", "miss", "displac", "evacuat", "arrest");
  private static final Map<String, String> SAME_ROLE =
      Map.of("kill", "die", "wound", "injur", "hurt", "injur", "evacuat", "displac");

  private static final int ROLE_WITHIN = 5;

  private Figures() {}

  /** In order; dates and times of day are none. */
  public static List<Figure> in(String text, List<Moment> moments) {
    List<Token> tokens = Token.of(text);
    List<Figure> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<NumberWords.Found> number = number(tokens, at, moments);
      if (number.isEmpty()) {
        at++;
        continue;
      }
      at = add(found, tokens, at, number.get());
    }
    return List.copyOf(found);
  }

  private static Optional<NumberWords.Found> number(
      List<Token> tokens, int at, List<Moment> moments) {
    Token token = tokens.get(at);
    boolean date =
        moments.stream()
            .anyMatch(moment -> token.start() < moment.end() && moment.start() < token.end());
    return date || isFraction(tokens, at) || isLabel(tokens, at)
        ? Optional.empty()
        : NumberWords.at(tokens, at);
  }

  /** "Resolution 745", "LCS 28", "Article 5": a name and no number of anything. */
  private static boolean isLabel(List<Token> tokens, int at) {
    if (at == 0 || !tokens.get(at).isNumber()) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean named =
        before.isCapital()
            && (at > 1 || before.text().length() > 2)
            && !APPROXIMATE.contains(before.lower())
            && !Bound.isWord(before.lower())
            && !Stems.isCommon(before.lower())
            && !before.is("us");
    boolean noun = at + 1 < tokens.size() && tokens.get(at + 1).isWord();
    boolean scaled = noun && Unit.isMeasure(tokens, at + 1);
    return (named && !scaled && !(noun && endsPlural(tokens.get(at + 1).lower())))
        || isTime(tokens, at)
        || isGlued(tokens, at);
  }

  /** "1990s". */
  private static boolean isGlued(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && tokens.get(at + 1).lower().equals("s");
  }

  private static boolean isTime(List<Token> tokens, int at) {
    String behind = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    return behind.equals("a.m.")
        || behind.equals("p.m.")
        || behind.equals("am")
        || behind.equals(":");
  }

  private static boolean isFraction(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at - 1).is("/");
  }

  private static boolean endsPlural(String word) {
    return word.endsWith("s") || word.equals("people") || word.equals("personnel");
  }

  /** Adds the figure, or a range of two; the index behind it. */
  private static int add(
      List<Figure> found, List<Token> tokens, int from, NumberWords.Found number) {
    Optional<NumberWords.Found> upper = upper(tokens, from, number);
    int next = upper.map(NumberWords.Found::next).orElse(number.next());
    double low = number.low();
    double high = upper.map(NumberWords.Found::high).orElse(number.high());
    Bound bound = Bound.before(tokens, from);
    Unit unit = Unit.of(tokens, from, next);
    if (unit.isNone()) {
      return next;
    }
    if (bound == Bound.ABOUT) {
      low -= number.middle() * ABOUT;
      high += number.middle() * ABOUT;
    } else if (bound == Bound.AT_LEAST || bound == Bound.MORE) {
      high = bound == Bound.MORE ? high * MANY_TIMES : Double.MAX_VALUE / 10;
    } else if (bound == Bound.AT_MOST) {
      low = 0;
    }
    boolean range = upper.isPresent() && high < number.low();
    double first = range ? number.low() : low;
    found.add(
        new Figure(
            unit.least(first),
            unit.most(high),
            unit.name(),
            unit.nouns(),
            role(tokens, from, unit.next()),
            isWhole(tokens, from),
            tokens.get(Unit.isSign(tokens, from - 1) ? signStart(tokens, from) : from).start(),
            tokens.get(unit.next() - 1).end()));
    return next;
  }

  private static int signStart(List<Token> tokens, int from) {
    return from > 1 && tokens.get(from - 2).is("us") ? from - 2 : from - 1;
  }

  private static Optional<NumberWords.Found> upper(
      List<Token> tokens, int from, NumberWords.Found number) {
    int join = number.next();
    if (join + 1 >= tokens.size()) {
      return Optional.empty();
    }
    boolean between = from > 0 && tokens.get(from - 1).is("between") && tokens.get(join).is("and");
    boolean to = tokens.get(join).is("to") || tokens.get(join).is("-") || tokens.get(join).is("–");
    return between || to
        ? NumberWords.at(tokens, join + 1).filter(it -> it.low() > number.low())
        : Optional.empty();
  }

  /** "46 of the 58 senators": 58 is the whole. */
  private static boolean isWhole(List<Token> tokens, int from) {
    return from > 1
        && (tokens.get(from - 1).is("the") || tokens.get(from - 1).is("all"))
        && tokens.get(from - 2).is("of");
  }

  private static String role(List<Token> tokens, int from, int next) {
    for (int step = 0; step <= ROLE_WITHIN; step++) {
      for (int at : new int[] {next + step, from - 1 - step}) {
        if (at >= 0 && at < tokens.size()) {
          String stem = Stems.of(tokens.get(at).lower());
          if (ROLES_OF_PEOPLE.contains(stem)) {
            return SAME_ROLE.getOrDefault(stem, stem);
          }
        }
      }
    }
    return "";
  }
}
