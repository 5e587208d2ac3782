package org.sarika.answer.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words brought to a common form, so that "was cancelled" meets "cancellation". */
public final class Stems {
  private static final Set<String> COMMON =
      Stream.of(
              "a an the and or but nor so yet of in on at by for from with to into onto over under off out up down as than then that this"
                  + " these those there here it its he she they them his her their theirs him we us you your our i me my is was are were be"
                  + " been being has had have having do does did done will would can could may might must shall should not no who whom whose"
                  + " which what when where why how many much some any all each both more most less least few several other another same"
                  + " such own only also too very just about around nearly almost after before during while until since between among"
                  + " against through per within without if because though although both either neither mr mrs ms one ones according"
                  + " longer even still already again yet ever well made make said say says told tell reported report reports wrote write writes"
                  + " announced added according spokesman spokesperson spokeswoman")
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toSet());

  private static final Map<String, String> IRREGULAR =
      Stream.of(
              "met:meet gave:give given:give took:take taken:take won:win lost:lose paid:pay sold:sell built:build led:lead written:write"
                  + " began:begin begun:begin broke:break broken:break fell:fall fallen:fall rose:rise risen:rise left:leave sent:send"
                  + " found:find came:come went:go gone:go saw:see seen:see laid:lay sank:sink sunk:sink struck:strike chose:choose"
                  + " chosen:choose drew:draw drawn:draw flew:fly flown:fly kept:keep bought:buy brought:bring taught:teach caught:catch"
                  + " spoke:speak spoken:speak stood:stand withdrew:withdraw withdrawn:withdraw became:become ran:run grew:grow grown:grow"
                  + " held:hold shook:shake shaken:shake shot:shoot fought:fight sat:sit fled:flee born:bear drove:drive driven:drive"
                  + " dead:die died:die death:die deaths:die dies:die dying:die lives:live people:person women:woman men:man children:child"
                  + " vessel:ship vessels:ship warship:ship warships:ship american:us americans:us washington:us u.s.:us usa:us"
                  + " programme:program programmes:program defence:defense labour:labor metres:meter kilometres:kilometer km:kilometer"
                  + " signature:sign called:call employs:employ bridges:bridge ties:tie relations:tie relation:tie")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(pair -> pair.split(":"))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ings", "ing", "ed", "es", "s", "e");

  private static final Map<String, List<String>> BY_STEM =
      IRREGULAR.keySet().stream().collect(Collectors.groupingBy(Stems::of));

  private Stems() {}

  /** The stem of one word in lower case. */
  public static String of(String word) {
    String bare = withoutPossessive(word);
    String cut = cut(IRREGULAR.getOrDefault(bare, bare));
    int last = cut.length() - 1;
    boolean doubled = last > 2 && cut.charAt(last) == cut.charAt(last - 1);
    return doubled && ("ls".indexOf(cut.charAt(last)) < 0 || cut.endsWith("ell"))
        ? cut.substring(0, last)
        : cut;
  }

  private static String withoutPossessive(String word) {
    int mark = word.length() - (word.endsWith("s") ? 2 : 1);
    boolean possessive = mark >= 0 && (word.charAt(mark) == '\'' || word.charAt(mark) == '\u2019');
    return possessive ? word.substring(0, mark) : word;
  }

  private static String cut(String word) {
    String one =
        word.length() > 4 && word.endsWith("ies")
            ? word.substring(0, word.length() - 3) + "y"
            : word;
    for (String ending : ENDINGS) {
      if (one.endsWith(ending)
          && one.length() - ending.length() >= 3
          && !(ending.equals("s") && one.endsWith("ss"))) {
        return one.substring(0, one.length() - ending.length());
      }
    }
    return one;
  }

  /** Whether a word in lower case says too little to be compared. */
  public static boolean isCommon(String word) {
    return COMMON.contains(word);
  }

  /** The stems of the words of a text that say something, in order; no numbers. */
  public static Set<String> in(String text) {
    return in(text, token -> token.text().length() > 1 && !isIgnored(token));
  }

  /** The stems of all words of a text, in order; no numbers. */
  public static Set<String> ofAll(String text) {
    return in(text, token -> true);
  }

  /**
   * The stems of the words that say something and are no names, in order: none with a capital
   * letter but the first.
   */
  public static Set<String> ofPlain(String text) {
    return in(
        text, token -> (!token.isCapital() || token.start() == 0) && !isCommon(token.lower()));
  }

  /** The words in lower case that have a stem for no ending that they have: "met" of "meet". */
  public static List<String> irregularOf(String stem) {
    return BY_STEM.getOrDefault(stem, List.of());
  }

  private static Set<String> in(String text, Predicate<Token> isKept) {
    return Token.of(text.replace("United States", "US")).stream()
        .filter(token -> token.isWord() && isKept.test(token))
        .map(token -> of(token.lower()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isIgnored(Token token) {
    // "US" is a country, "us" is not.
    return isCommon(token.lower()) && !token.text().equals("US");
  }
}
