package org.sarika.answer.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the words of a sentence are affirmed, denied or merely alleged. */
public final class Denials {
  private static final int REACH = 6;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "cannot", "nobody", "none", "nothing", "without", "neither", "nor");
  private static final Set<String> DENYING =
      Set.of("deni", "deny", "refus", "declin", "fail", "refut", "dismis", "dismiss");
  private static final Set<String> ALLEGING =
      Set.of("accus", "alleg", "alleged", "suspect", "rumor", "rumour", "whether", "if");

  /** What is denied with them is the word behind. */
  private static final Set<String> LIGHT =
      Set.of("allow", "able", "want", "plan", "expect", "permit", "need", "abl");

  private static final Set<String> STOPPING =
      Stream.of("refusal", "stop", "suspend", "halt", "withhold", "lack", "against")
          .map(Stems::of)
          .collect(Collectors.toSet());

  /** Words of one matter and their side of it. */
  private static final Map<String, String> OPPOSITES =
      Stream.of(
              "approve:+approve adopt:+approve pass:+approve reject:-approve convict:+guilt guilty:+guilt acquit:-guilt innocent:-guilt"
                  + " survive:+live kill:-live die:-live destroy:-live hold:+hold cancel:-hold scrap:-hold broken:-hold break:-hold"
                  + " accept:+accept confirm:+confirm allow:+allow permit:+allow ban:-allow forbid:-allow bar:-allow win:+win lose:-win"
                  + " rise:+rise rise:+rise increase:+rise grow:+rise fall:-rise drop:-rise decrease:-rise decline:-rise shrink:-rise"
                  + " open:+open reopen:+open close:-open shut:-open arrive:+stay leave:-stay welcome:+welcome applaud:+welcome praise:+welcome"
                  + " condemn:-welcome denounce:-welcome uphold:+uphold overturn:-uphold annul:-uphold support:+support back:+support oppose:-support agree:+agree disagree:-agree")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(pair -> pair.split(":"))
          .collect(
              Collectors.toMap(pair -> Stems.of(pair[0]), pair -> pair[1], (one, other) -> one));

  private Denials() {}

  /** The sides that a sentence takes on a word. */
  public enum Side {
    AFFIRMED,
    DENIED,
    /** Alleged, or both at once. */
    OPEN
  }

  /** The side taken on each stem, or on the matter that a word and its opposite share. */
  public static Map<String, Side> in(String text) {
    List<Token> tokens = Token.of(text);
    Map<String, Side> sides = new HashMap<>();
    boolean open = tokens.stream().anyMatch(it -> ALLEGING.contains(Stems.of(it.lower())));
    int until = -1;
    int heads = 0;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      String stem = Stems.of(token.lower());
      if (isNegation(tokens, at) || (DENYING.contains(stem) && !isBehindWhich(tokens, at))) {
        until = at + REACH;
        heads = 1;
      } else if (token.is(",") || token.is(";") || token.is("but")) {
        until = -1;
      } else if (token.isWord() && !Stems.isCommon(token.lower())) {
        boolean reached = at <= until && !(token.isCapital() && at > 0);
        boolean head = reached && heads > 0;
        if (head && !LIGHT.contains(stem)) {
          heads = 0;
        }
        Side side = head ? Side.DENIED : at <= until ? Side.OPEN : Side.AFFIRMED;
        put(sides, stem, open ? Side.OPEN : side);
      }
    }
    return sides;
  }

  private static boolean isOpposite(String stem, String matter) {
    String opposite = OPPOSITES.getOrDefault(stem, "");
    return opposite.startsWith("-") && !opposite.substring(1).equals(matter);
  }

  /** Whether a word in lower case is a verb that denies what stands behind it. */
  public static boolean isDenying(String word) {
    return DENYING.contains(Stems.of(word));
  }

  /** The matter of a word that has an opposite; the stem itself for any other. */
  public static String matter(String stem) {
    String opposite = OPPOSITES.get(stem);
    return opposite == null ? stem : opposite.substring(1);
  }

  /**
   * Whether anything is negative: denied, refused, banned or called off.
   *
   * @param matter opposites of this matter do not count
   */
  public static boolean isNegative(String text, String matter) {
    List<Token> tokens = Token.of(text);
    for (int at = 0; at < tokens.size(); at++) {
      String stem = Stems.of(tokens.get(at).lower());
      boolean word = DENYING.contains(stem) || STOPPING.contains(stem) || isOpposite(stem, matter);
      if (word || isNegation(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegation(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    String behind = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    boolean apparent =
        (word.equals("not") && (behind.equals("only") || behind.equals("yet")))
            || (word.equals("no") && (behind.equals("fewer") || behind.equals("less")));
    return !apparent && (NEGATIONS.contains(word) || word.endsWith("n't") || word.endsWith("n’t"));
  }

  private static boolean isBehindWhich(List<Token> tokens, int at) {
    return at > 1
        && tokens.subList(Math.max(0, at - 4), at).stream().anyMatch(it -> it.is("which"));
  }

  private static void put(Map<String, Side> sides, String stem, Side side) {
    String opposite = OPPOSITES.get(stem);
    String matter = opposite == null ? stem : opposite.substring(1);
    Side taken =
        opposite == null || opposite.startsWith("+") || side == Side.OPEN
            ? side
            : side == Side.AFFIRMED ? Side.DENIED : Side.AFFIRMED;
    sides.merge(matter, taken, (one, other) -> one == other ? one : Side.OPEN);
  }
}
