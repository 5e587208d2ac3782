package org.sarika.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what is not a question to the store: nothing, too much, small talk, advertising, orders to
 * the bot. Patterns, not a model: a wrong guess has to be rare and easy to explain.
 */
final class Scope {
  /** Most UTF-16 units of a question; no honest one comes near. */
  static final int LONGEST = 4_000;

  private static final Pattern GREETING =
      whole(
          "(?:hi|hello|hey|hiya|yo|greetings|good (?:morning|afternoon|evening|day|night)|how are you"
              + "(?: doing)?(?: today)?|what s up|whats up|sup|nice to meet you|are you there|test(?:ing)?|ping|start"
              + "|bonjour|salut|bonsoir|chum reap suor|chumreap sour|suosdey|sous dey|sua s dei|ni hao"
              + "|សួស្តី|សួស្ដី|ជំរាបសួរ|ជម្រាបសួរ|你好|您好)"
              + "(?: (?:there|sarika|bot|all|everyone|friend|again|sir|madam))*");
  private static final Pattern THANKS =
      whole(
          "(?:ok(?:ay)? )?(?:(?:many )?thanks(?: (?:a lot|so much|very much|for (?:the|your) (?:help|answer)))?"
              + "|thank you(?: (?:so much|very much|for (?:the|your) (?:help|answer)))?|merci(?: beaucoup)?|arkoun"
              + "|អរគុណ|谢谢|great|good bot|well done|nice|cool|ok|okay|bye|goodbye|see you|lol|haha+)"
              + "(?: (?:sarika|bot|all|again))*");
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "\\b(?:ignore|disregard|forget|override|bypass)\\b.{0,40}\\b(?:instruction|prompt|rule|guideline|above|previous|earlier)"
              + "|\\byou are now\\b|\\bpretend (?:to be|you)|\\bact as (?:a|an|if|my)\\b|\\brole ?play\\b|\\bjailbreak|\\bdan mode\\b|\\bdeveloper mode\\b"
              + "|\\b(?:system|hidden|initial) (?:prompt|instructions?)\\b"
              + "|\\b(?:reveal|print|show|give|tell|send)\\b.{0,30}\\b(?:your|the|bot s?) (?:system )?(?:prompt|instructions|token|api key|password|secrets?|configuration)\\b"
              + "|^(?:please |can you |could you |now )*(?:write|compose|generate|create) (?:me |us )?(?:a|an|some|the) (?:\\w+ ){0,2}(?:poem|song|story|essay|joke|code|script|program|limerick|haiku|tweet|speech|email|letter)\\b"
              + "|^(?:please |can you |could you |now )*(?:tell me a joke|sing|translate this|repeat after me|say (?:exactly|hello))"
              + "|\\b(?:drop|truncate) table\\b|\\brm -rf\\b|^sudo\\b");
  private static final Pattern SPAM =
      Pattern.compile(
          "\\b(?:earn|make|win) (?:up to )?(?:\\d+ )?(?:usdt|usd|dollars|money|cash|btc|bitcoin)(?: \\w+){0,3} (?:daily|per day|a day|fast|online|now|today|from home)\\b"
              + "|\\b(?:click|tap) (?:here|the link|this link|below)\\b|\\bjoin (?:our|my|this) (?:telegram )?(?:channel|group)\\b"
              + "|\\b(?:free|bonus) (?:bitcoin|crypto|usdt|airdrop|spins?|casino|giveaway)\\b|\\b(?:casino|betting|slots?) (?:bonus|promo|site)\\b"
              + "|\\b(?:dm|whatsapp|contact) me (?:for|to|on|at|now)\\b|\\bguaranteed (?:profit|returns?|income)\\b|\\bbuy (?:followers|viagra|cialis)\\b|\\blimited (?:time )?offer\\b");

  private Scope() {}

  private static Pattern whole(String expression) {
    return Pattern.compile("^" + expression + "$");
  }

  /** Why this is no question to the store; empty if it may be one. */
  static Optional<Answer.Reason> outside(String text) {
    if (text.length() > LONGEST) {
      return Optional.of(Answer.Reason.TOO_LONG);
    }
    String plain = fold(text);
    if (plain.isEmpty()) {
      return Optional.of(Answer.Reason.EMPTY);
    }
    if (GREETING.matcher(plain).matches()) {
      return Optional.of(Answer.Reason.GREETING);
    }
    if (THANKS.matcher(plain).matches()) {
      return Optional.of(Answer.Reason.THANKS);
    }
    if (INSTRUCTION.matcher(plain).find()) {
      return Optional.of(Answer.Reason.INSTRUCTION);
    }
    if (SPAM.matcher(plain).find()) {
      return Optional.of(Answer.Reason.SPAM);
    }
    return Optional.empty();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
        .strip();
  }
}
