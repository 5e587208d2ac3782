package org.sarika.chat;

import java.text.Normalizer;
import java.util.Map;

/** Typed text as rules meet it. */
final class Clean {
  /** Invisible in Khmer, between words or not. */
  private static final String INVISIBLE = "[\\u200b-\\u200d\\u2060\\ufeff]";

  private static final String END = "[\\s?？!！។៕.。…,，;:：]+$";

  /** Traditional characters of the words that follow-ups are made of. */
  private static final Map<Character, Character> SIMPLIFIED =
      Map.ofEntries(
          Map.entry('為', '为'),
          Map.entry('麼', '么'),
          Map.entry('時', '时'),
          Map.entry('誰', '谁'),
          Map.entry('還', '还'),
          Map.entry('嗎', '吗'),
          Map.entry('個', '个'),
          Map.entry('幾', '几'),
          Map.entry('錢', '钱'),
          Map.entry('裡', '里'),
          Map.entry('裏', '里'),
          Map.entry('兒', '儿'),
          Map.entry('們', '们'),
          Map.entry('後', '后'),
          Map.entry('現', '现'),
          Map.entry('關', '关'),
          Map.entry('於', '于'),
          Map.entry('對', '对'),
          Map.entry('樣', '样'),
          Map.entry('詳', '详'),
          Map.entry('細', '细'),
          Map.entry('點', '点'),
          Map.entry('繼', '继'),
          Map.entry('續', '续'),
          Map.entry('別', '别'),
          Map.entry('說', '说'),
          Map.entry('當', '当'),
          Map.entry('應', '应'));

  private Clean() {}

  /** Without what ends it and what nobody sees; digits Latin, two ways to write the same as one. */
  static String question(String text) {
    StringBuilder clean = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll(INVISIBLE, "")
        .replace("\u17d2\u178a", "\u17d2\u178f")
        .replace('’', '\'')
        .chars()
        .forEach(unit -> clean.append(plain((char) unit)));
    return clean.toString().strip().replaceFirst(END, "");
  }

  private static char plain(char unit) {
    return Character.isDigit(unit)
        ? (char) ('0' + Character.digit(unit, 10))
        : SIMPLIFIED.getOrDefault(unit, unit);
  }
}
