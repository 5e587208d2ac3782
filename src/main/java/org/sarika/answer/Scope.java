package org.sarika.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.knowledge.Names;

/**
 * Tells what is not a question to the store: nothing, too much, small talk, advertising, orders to
 * the bot. Patterns, not a model: a wrong guess has to be rare and easy to explain. News is full of
 * rules that were ignored and money that was earned, so words of orders and of advertising count
 * only in a clause that is built as one, and in doubt it is a question.
 */
final class Scope {
  /** Most UTF-16 units of a question; no honest one comes near. */
  static final int LONGEST = 4_000;

  private static final Pattern CLAUSE = Pattern.compile("[.!?;:,\\n\u17d4\u3002\uff01\uff0c]+");

  private static final Pattern GREETING =
      repeated(
          "hi|hello|hey|hiya|yo|greetings|good (?:morning|afternoon|evening|day|night)|how are you"
              + "(?: doing)?(?: today)?|how is it going|what s up|whats up|sup|nice to meet you|are you there"
              + "|test(?:ing)?|ping|start|bonjour|salut|bonsoir|comment \u00e7a va|chum reap suor|chumreap sour"
              + "|suosdey|sous dey|sua s dei|ni hao"
              + "|\u179f\u17bd\u179f\u17d2\u178f\u17b8|\u179f\u17bd\u179f\u17d2\u178a\u17b8|\u179f\u17bc\u179f\u17d2\u178f\u17b8"
              + "|\u1787\u17c6\u179a\u17b6\u1794\u179f\u17bd\u179a|\u1787\u1798\u17d2\u179a\u17b6\u1794\u179f\u17bd\u179a"
              + "|\u4f60\u597d\u5417?|\u60a8\u597d|\u65e9\u4e0a\u597d",
          "there|sarika|bot|all|everyone|friend|again|sir|madam|madame|monsieur");

  private static final Pattern THANKS =
      repeated(
          "(?:many )?thanks(?: (?:a lot|so much|very much|for (?:the|your) (?:help|answer)))?"
              + "|thank you(?: (?:so much|very much|for (?:the|your) (?:help|answer)))?|merci(?: (?:beaucoup|bien))?"
              + "|arkoun|\u17a2\u179a\u1782\u17bb\u178e(?:\u1785\u17d2\u179a\u17be\u1793)?|\u8c22\u8c22\u4f60?"
              + "|great|good bot|well done|nice|cool|ok|okay|bye|goodbye|see you|lol|ha(?:ha)+h?",
          "sarika|bot|all|again");

  /** How an order or an offer begins that is not asked as a question. */
  private static final String OPENING =
      "^(?:please |kindly |now |and |then |but |so |first |just |also |ok |okay |hi |hello |hey |sarika |bot "
          + "|you must |you should |you will |you have to |i want you to |can you |could you |will you "
          + "|from now on |let us |let s )*";

  /** Orders, wherever in a clause they stand. */
  private static final Pattern ALWAYS_ORDER =
      Pattern.compile(
          "\\b(?:ignore|disregard|forget) (?:all|any) (?:of )?(?:the |your |my )?"
              + "(?:previous |prior |above |earlier )?(?:instructions?|prompts?)\\b"
              + "|\\byour (?:system |hidden |initial |original |secret |first )*"
              + "(?:prompt|instructions|api key|bot token|access token|token|password|configuration)\\b"
              + "|\\bsystem prompt\\b|\\byou are now (?:a|an|in|no|free|dan|the)\\b|\\bdan mode\\b|\\bdeveloper mode\\b"
              + "|\\bdrop table\\b|\\brm -?rf\\b");

  private static final Pattern ORDER =
      Pattern.compile(
          OPENING
              + "(?:(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b"
              + "(?:instructions?|prompts?|rules?|guidelines?|above|previous|earlier)\\b"
              + "|pretend (?:to be|you|that you)\\b|act as (?:a|an|if|my)\\b|role ?play\\b|jailbreak (?:mode|yourself)\\b"
              + "|(?:reveal|print|show|give|tell|send) (?:me |us )?(?:the |all )?"
              + "(?:hidden |initial |original |bot |admin )?(?:prompt|api keys?|bot token|passwords?|environment variables)\\b"
              + "|(?:write|compose|generate|create) (?:me |us )?(?:a|an|some|the) (?:\\w+ ){0,2}"
              + "(?:poem|song|story|essay|joke|code|script|program|limerick|haiku|tweet|speech|email|letter)\\b"
              + "|tell (?:me|us) a joke\\b|sing\\b|translate (?:this|the following)\\b|repeat after me\\b"
              + "|say (?:exactly|hello)\\b|sudo\\b|truncate table\\b)");

  private static final String MONEY = "(?:usdt|usd|dollars|euros?|money|cash|btc|bitcoins?|crypto)";

  /** Advertising, unless the clause asks about it. */
  private static final Pattern OFFER =
      Pattern.compile(
          "\\b(?:earn|make|win) (?:up to )?(?:(?:\\d+k? )+(?:%s )?|%s )(?:\\w+ ){0,3}(?:daily|per day|a day|every day|fast|online|now|today|from home)\\b"
                  .formatted(MONEY, MONEY)
              + "|\\b(?:click|tap) (?:here|the link|this link|below)\\b"
              + "|\\bjoin (?:our|my|this) (?:(?:telegram|vip|whatsapp|free|crypto) )*(?:channel|group)\\b"
              + "|\\b(?:free|bonus) (?:bitcoins?|crypto|usdt|airdrop|spins?|casino|giveaway)\\b"
              + "|\\b(?:casino|betting|slots?) (?:bonus|promo|site)\\b"
              + "|\\b(?:dm|whatsapp|contact) me (?:for|to|on|at|now)\\b|\\bguaranteed (?:daily )?(?:profits?|returns?|income)\\b"
              + "|\\bbuy (?:cheap )?(?:followers|viagra|cialis)\\b|\\blimited (?:time )?offer\\b");

  private static final Pattern ASKING =
      Pattern.compile(
          "^(?:and |but |so |then |please |can you |could you )*(?:(?:who|whom|whose|what|when|where|why|which|how"
              + "|did|does|is|was|were|has|have|had|should|explain|tell me|tell us)\\b|(?:would|do|are) (?!you))");

  private Scope() {}

  private static Pattern repeated(String phrases, String companions) {
    String one = "(?:" + phrases + ")";
    return Pattern.compile("^" + one + "(?: ?(?:" + one + "|" + companions + ")){0,12}$");
  }

  /** Why this is no question to the store; empty if it may be one. */
  static Optional<Answer.Reason> outside(String text) {
    if (text.length() > LONGEST) {
      return Optional.of(Answer.Reason.TOO_LONG);
    }
    String plain = Names.fold(text);
    if (plain.isEmpty()) {
      return Optional.of(Answer.Reason.EMPTY);
    }
    if (GREETING.matcher(plain).matches()) {
      return Optional.of(Answer.Reason.GREETING);
    }
    if (THANKS.matcher(plain).matches()) {
      return Optional.of(Answer.Reason.THANKS);
    }
    Optional<Answer.Reason> spoken = SpokenScope.outside(plain);
    if (spoken.isPresent()) {
      return spoken;
    }
    List<String> clauses =
        Arrays.stream(CLAUSE.split(text)).map(Names::fold).filter(c -> !c.isEmpty()).toList();
    if (ALWAYS_ORDER.matcher(plain).find()
        || clauses.stream().anyMatch(clause -> ORDER.matcher(clause).find())) {
      return Optional.of(Answer.Reason.INSTRUCTION);
    }
    boolean asks = ASKING.matcher(plain).find();
    return !asks && OFFER.matcher(plain).find()
        ? Optional.of(Answer.Reason.SPAM)
        : Optional.empty();
  }
}
