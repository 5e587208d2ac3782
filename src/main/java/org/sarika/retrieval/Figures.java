package org.sarika.retrieval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and dates as English digests write them. Months by name are left to the lexicon. */
final class Figures {
  private static final Pattern HAN_YEAR = Pattern.compile("[〇零一二三四五六七八九]{4}(?=年)");
  private static final Pattern HAN_DATE =
      Pattern.compile("(?<!\\d)(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})[日号])?");
  private static final Pattern HAN_YEAR_ALONE = Pattern.compile("(?<!\\d)(\\d{4})年(?!代)");
  private static final Pattern KHMER_DATE_WORD =
      Pattern.compile("(?:ថ្ងៃទី|ឆ្នាំ)\\s*(?=\\d)|ខែ\\s*(?=[\\u1780-\\u17b3])");
  private static final Pattern KHMER_MONTH = Pattern.compile("ខែ(?:ទី)?\\s*(\\d{1,2})(?!\\d)");

  /** "ព.ស. 2561" and its like; the era's name makes it one. */
  private static final Pattern BUDDHIST_YEAR =
      Pattern.compile(
          "(?:ឆ្នាំ\\s*)?(?:ព\\s*\\.\\s*ស\\s*\\.?|ពុទ្ធសករាជ|佛历|佛曆)\\s*(2[45]\\d\\d|26\\d\\d)年?");

  private static final int BUDDHIST = 544;

  private static final Pattern LARGE =
      Pattern.compile("(\\d{1,12}(?:[.,]\\d{1,6})*)\\s*(万亿|亿|万|ម៉ឺន)");
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "万亿", BigDecimal.TEN.pow(12),
          "亿", BigDecimal.TEN.pow(8),
          "万", BigDecimal.TEN.pow(4),
          "ម៉ឺន", BigDecimal.TEN.pow(4));

  private static final Pattern GROUPED =
      Pattern.compile("(?<![\\d.,])(\\d{1,3})((?:[ \\u00a0\\u202f]\\d{3})+)(?!\\d)");
  private static final Pattern DECIMAL =
      Pattern.compile("(?<![\\d.,])(\\d+),(\\d{1,2})(?![\\d,.])");
  private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+)(?:er|re|e|ème|eme)\\b");

  private Figures() {}

  /** Chinese and Khmer ones. */
  static String ofUnspaced(String text) {
    String years =
        HAN_YEAR
            .matcher(text)
            .replaceAll(year ->
                year.group().chars().mapToObj(Figures::hanDigit).reduce("", String::concat));
    String christian = BUDDHIST_YEAR.matcher(years).replaceAll(Figures::christian);
    String large = LARGE.matcher(christian).replaceAll(Figures::amount);
    String dates = HAN_DATE.matcher(large).replaceAll(Figures::hanDate);
    String alone = HAN_YEAR_ALONE.matcher(dates).replaceAll(" $1 ");
    String months = KHMER_MONTH.matcher(alone).replaceAll(found -> month(found, 1));
    return KHMER_DATE_WORD.matcher(months).replaceAll(" ");
  }

  /** French ones: 20 000, 4,5 and 1er. */
  static String ofFrench(String text) {
    String grouped =
        GROUPED
            .matcher(text)
            .replaceAll(found -> found.group(1) + found.group(2).replaceAll("\\D", ","));
    String decimals = DECIMAL.matcher(grouped).replaceAll("$1.$2");
    return ORDINAL.matcher(decimals).replaceAll("$1");
  }

  /** A Buddhist year begins in April or May: most of it lies in the first of two years. */
  private static String christian(MatchResult found) {
    int year = Integer.parseInt(found.group(1)) - BUDDHIST;
    return " %d %d ".formatted(year, year + 1);
  }

  private static String hanDigit(int digit) {
    return digit == '零' ? "0" : String.valueOf("〇一二三四五六七八九".indexOf(digit));
  }

  private static String hanDate(MatchResult found) {
    String month = month(found, 2);
    if (month.equals(Matcher.quoteReplacement(found.group()))) {
      return month;
    }
    String day = found.group(3) == null ? "" : found.group(3);
    String year = found.group(1) == null ? "" : found.group(1);
    return " " + String.join(" ", day, month.strip(), year) + " ";
  }

  private static String month(MatchResult found, int group) {
    int number = Integer.parseInt(found.group(group));
    return number >= 1 && number <= 12
        ? " " + Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
        : Matcher.quoteReplacement(found.group());
  }

  private static String amount(MatchResult found) {
    BigDecimal unit = UNITS.getOrDefault(found.group(2), BigDecimal.ONE);
    String digits = found.group(1).replaceAll(",(?=\\d{3})", "");
    if (digits.indexOf(',') >= 0 || digits.indexOf('.') != digits.lastIndexOf('.')) {
      return Matcher.quoteReplacement(found.group());
    }
    return " " + written(new BigDecimal(digits).multiply(unit)) + " ";
  }

  private static String written(BigDecimal amount) {
    BigDecimal million = BigDecimal.TEN.pow(6);
    BigDecimal billion = BigDecimal.TEN.pow(9);
    if (amount.compareTo(billion) >= 0) {
      return plain(amount, billion) + " billion";
    }
    return amount.compareTo(million) >= 0
        ? plain(amount, million) + " million"
        : "%,d".formatted(amount.setScale(0, RoundingMode.HALF_UP).toBigInteger());
  }

  private static String plain(BigDecimal amount, BigDecimal unit) {
    return amount.divide(unit, 3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
