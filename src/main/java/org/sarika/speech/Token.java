package org.sarika.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or mark of a sentence.
 *
 * @param text as written, without a possessive ending
 * @param lower the same in lower case
 * @param start UTF-16 offset
 * @param end offset after it, the possessive ending included
 * @param isQuoted whether it stands between quotation marks
 * @param isOwner whether it had a possessive ending
 */
record Token(String text, String lower, int start, int end, boolean isQuoted, boolean isOwner) {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?=\\p{Lu})(?:(?:\\p{Lu}\\.){2,}|(?<![\\p{L}.])\\p{Lu}\\.(?= \\p{Lu})"
              + "|(?:Mrs?|Ms|Dr|Gen|Lt|Adm|Sen|Rep|Col|Maj|Capt|Gov|Amb|St|Prof|Brig|Sgt|Jr|Sr)\\.(?! ?$))"
              + "|[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|[-/&.](?=[\\p{L}\\p{N}])|['’](?=[\\p{L}]))*"
              + "|[“”\"«»„]|[^\\s]");

  /** The words and marks of a sentence in order. */
  static List<Token> of(String sentence, boolean quotedAtStart) {
    List<Token> tokens = new ArrayList<>();
    boolean quoted = quotedAtStart;
    Matcher matcher = PIECE.matcher(sentence);
    while (matcher.find()) {
      String piece = matcher.group();
      if (piece.length() == 1 && isQuotationMark(piece.charAt(0))) {
        quoted = isOpening(piece, sentence, matcher.start(), quoted);
        tokens.add(new Token(piece, "\"", matcher.start(), matcher.end(), false, false));
        continue;
      }
      String bare = isOwner(piece) ? piece.substring(0, piece.length() - 2) : piece;
      boolean owner = bare.length() < piece.length() || endsInBareOwner(sentence, matcher.end());
      tokens.add(
          new Token(
              bare, bare.toLowerCase(Locale.ROOT), matcher.start(), matcher.end(), quoted, owner));
    }
    return tokens;
  }

  /** Whether a quotation is still open where a sentence ends. */
  static boolean isQuotedAfter(String sentence, boolean quotedAtStart) {
    boolean quoted = quotedAtStart;
    for (int i = 0; i < sentence.length(); i++) {
      if (isQuotationMark(sentence.charAt(i))) {
        quoted = isOpening(sentence.substring(i, i + 1), sentence, i, quoted);
      }
    }
    return quoted;
  }

  private static boolean isOwner(String piece) {
    return piece.length() > 2 && (piece.endsWith("'s") || piece.endsWith("’s"));
  }

  private static boolean isQuotationMark(char c) {
    return switch (c) {
      case '“', '”', '"', '«', '»', '„' -> true;
      default -> false;
    };
  }

  /** As in {@code the United States' view}. */
  private static boolean endsInBareOwner(String sentence, int end) {
    return end + 1 < sentence.length()
        && (sentence.charAt(end) == '\'' || sentence.charAt(end) == '’')
        && sentence.charAt(end - 1) == 's'
        && sentence.charAt(end + 1) == ' ';
  }

  private static boolean isOpening(String mark, String sentence, int at, boolean quoted) {
    return switch (mark) {
      case "“", "«", "„" -> true;
      case "”", "»" -> false;
      default ->
          !quoted || (at + 1 < sentence.length() && at == 0 && sentence.charAt(at + 1) != ' ');
    };
  }

  /** In lower case without the full stop of an abbreviation. */
  String bare() {
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Digits, at most four, as of a day or a year. */
  boolean isNumber() {
    return text.length() <= 4 && text.chars().allMatch(Character::isDigit);
  }

  /** Capitals alone, as of an acronym. */
  boolean isAcronym() {
    return text.length() > 1
        && text.chars()
            .allMatch(
                c -> Character.isUpperCase(c) || Character.isDigit(c) || ".&-".indexOf(c) >= 0)
        && isCapital();
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isMark(String mark) {
    return text.equals(mark);
  }

  boolean isQuote() {
    return lower.equals("\"");
  }
}
