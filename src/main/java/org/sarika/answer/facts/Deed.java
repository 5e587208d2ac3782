package org.sarika.answer.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question takes for granted that somebody did, as in "why did Hun Manet leave …".
 *
 * @param word the verb as written
 * @param stems of the verb, and of the one behind it where it is "agree to" or "refuse to"
 * @param isNegated whether the question has it that it was not done
 * @param isCertain whether the question leaves open nothing but why: it cannot ask for the deed
 */
public record Deed(String word, List<String> stems, boolean isNegated, boolean isCertain) {
  private static final Set<String> OPENING =
      Set.of(
          "why", "how", "when", "where", "which", "what", "who", "whom", "whose", "in", "for", "to",
          "on", "from", "with", "by");
  private static final Set<String> AUXILIARY =
      Set.of("did", "does", "do", "was", "were", "is", "are", "has", "had");

  /** The deed is whatever comes behind, or none. */
  private static final Set<String> LIGHT = Set.of("say", "tell", "make", "do", "let", "have");

  /** Too much can be said for these in other words. */
  private static final Set<String> PLAIN =
      words(
          "say tell call announce describe state declare explain name note add ask answer think believe see want wish mean need use have"
              + " make take get go come become happen do be plan seem feel know look put set try begin start hold keep let show find refer"
              + " speak talk discuss mention comment react respond express give come visit bring send turn change affect help work lead"
              + " decide choose move receive travel arrive last cost end stop matter consider regard view rank rate compare differ");

  /** Each row says nearly the same. */
  private static final List<Set<String>> ALIKE =
      Stream.of(
              "cancel postpone suspend halt drop scrap freeze pause stop end call withhold",
              "kill die lose",
              "return give hand deliver extradite repatriate restore bring deport",
              "criticise criticize condemn denounce reject slam oppose blame accuse",
              "praise thank commend applaud welcome congratulate",
              "buy purchase acquire order",
              "raise increase rise grow lift",
              "lower cut reduce fall decrease drop",
              "lift remove end drop",
              "impose put set announce",
              "leave withdraw quit depart exit",
              "expel eject kick banish ask order",
              "arrest detain jail capture seize take",
              "sign conclude agree initial ink",
              "nominate propose recommend",
              "join enter participate",
              "resign step quit",
              "sanction blacklist designate target",
              "deport send return remove repatriate",
              "demolish destroy tear raze",
              "resume restart revive return reopen",
              "refuse decline reject deny bar",
              "forgive cancel waive write",
              "attack strike bomb hit fire",
              "build construct develop renovate expand upgrade",
              "protest demonstrate oppose rally",
              "win gain",
              "appeal ask urge call",
              "urge press push call ask",
              "sue charge indict prosecute",
              "break cut sever suspend")
          .map(Deed::words)
          .toList();

  public Deed {
    stems = List.copyOf(stems);
  }

  private static Set<String> words(String row) {
    return Stream.of(row.split(" ")).map(Stems::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The deed of a question; empty if it asks whether, or if the verb cannot be told. */
  public static Optional<Deed> in(String question) {
    List<Token> tokens = Token.of(question);
    if (tokens.isEmpty() || !OPENING.contains(tokens.getFirst().lower())) {
      return Optional.empty();
    }
    int at = 0;
    while (at < tokens.size() && !AUXILIARY.contains(tokens.get(at).lower())) {
      at++;
    }
    for (int i = at + 2; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (LIGHT.contains(token.lower())) {
        return Optional.empty();
      }
      if (token.isWord() && !token.isCapital() && isBehindName(tokens, i)) {
        return Optional.of(deed(tokens, at, i));
      }
    }
    return Optional.empty();
  }

  private static boolean isBehindName(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    boolean name = before.isCapital() && !before.text().matches(".*['’]s?$") && !before.is("the");
    boolean noun =
        at > 1
            && Set.of(
                    "ministry",
                    "government",
                    "court",
                    "embassy",
                    "navy",
                    "army",
                    "party",
                    "museum",
                    "minister",
                    "ambassador")
                .contains(before.lower());
    String word = tokens.get(at).lower();
    return (name || noun) && !Stems.isCommon(word) && !isNoun(tokens, at);
  }

  /** "the US ambassador reject": the verb is further on. */
  private static boolean isNoun(List<Token> tokens, int at) {
    String behind = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "?";
    boolean capital = at + 1 < tokens.size() && tokens.get(at + 1).isCapital();
    return !capital
        && !Set.of(
                "the", "a", "an", "its", "his", "her", "their", "to", "of", "from", "out", "in",
                "on", "at", "for", "with", "by", "against", "into", "that", "as", "over", "back",
                "not", "any", "this", "these", "about", "such", "down", "up", "off", "?")
            .contains(behind)
        && !tokens.get(Math.min(at + 1, tokens.size() - 1)).isNumber();
  }

  private static Deed deed(List<Token> tokens, int auxiliary, int at) {
    String word = tokens.get(at).lower();
    boolean joined = at + 2 < tokens.size() && tokens.get(at + 1).is("to");
    List<String> stems =
        joined
            ? List.of(Stems.of(word), Stems.of(tokens.get(at + 2).lower()))
            : List.of(Stems.of(word));
    boolean not =
        tokens.subList(auxiliary, at).stream().anyMatch(it -> it.is("not") || it.is("never"));
    return new Deed(
        tokens.get(at).text(), stems, not || Denials.isDenying(word), tokens.getFirst().is("why"));
  }

  /** Whether the verb says little by itself. */
  public boolean isPlain() {
    return PLAIN.contains(stems.getFirst());
  }

  /**
   * Whether nothing is said of it, in these or other words.
   *
   * @param isThere whether the stem of a word is
   */
  public boolean isMissing(Predicate<String> isThere) {
    String verb = stems.getFirst();
    if (!isCertain || isNegated || isPlain() || isThere.test(verb)) {
      return false;
    }
    return ALIKE.stream().filter(row -> row.contains(verb)).flatMap(Set::stream).noneMatch(isThere);
  }
}
