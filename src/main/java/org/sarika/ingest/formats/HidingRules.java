package org.sarika.ingest.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;

/** The rules of a page's own style sheets that hide what they apply to. */
final class HidingRules {
  /** Most rules looked at, and most selectors kept: more is no page that people wrote. */
  private static final int MOST = 2000;

  /** Longest list of selectors, and longest list of declarations. */
  private static final int LONGEST_PART = 4000;

  /** Longest selector tried. */
  private static final int LONGEST = 200;

  /** States and parts of an element are not the element. */
  private static final Pattern CONDITIONAL = Pattern.compile("[:@\\\\]");

  private HidingRules() {}

  /** Simple selectors, each of which jsoup understands. */
  static List<String> selectors(org.jsoup.nodes.Document page) {
    List<String> selectors = new ArrayList<>();
    page.select("style").stream()
        .map(style -> withoutConditions(withoutComments(style.data())))
        .flatMap(sheet -> Arrays.stream(sheet.split("\\}")))
        .limit(MOST)
        .forEach(rule -> add(rule, selectors));
    return selectors;
  }

  /** What stands before a closing brace: at its end, selectors and what they are to look like. */
  private static void add(String rule, List<String> selectors) {
    int brace = rule.lastIndexOf('{');
    int start = rule.lastIndexOf('{', brace - 1) + 1;
    if (brace - start <= LONGEST_PART
        && rule.length() - brace <= LONGEST_PART
        && brace >= 0
        && HiddenParts.hides(rule.substring(brace + 1))) {
      addAll(rule.substring(start, brace), selectors);
    }
  }

  private static void addAll(String list, List<String> selectors) {
    for (String part : list.split(",", -1)) {
      String selector = part.strip();
      if (!selector.isEmpty()
          && selectors.size() < MOST
          && selector.length() <= LONGEST
          && !CONDITIONAL.matcher(selector).find()
          && isUnderstood(selector)) {
        selectors.add(selector);
      }
    }
  }

  private static boolean isUnderstood(String selector) {
    try {
      var _ = QueryParser.parse(selector);
      return true;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }

  /** One that nobody ends reaches to the end, as in browsers. */
  private static String withoutComments(String sheet) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (int comment; (comment = sheet.indexOf("/*", at)) >= 0; ) {
      kept.append(sheet, at, comment).append(' ');
      int end = sheet.indexOf("*/", comment + 2);
      at = end < 0 ? sheet.length() : end + 2;
    }
    return kept.append(sheet, at, sheet.length()).toString();
  }

  /** Without the blocks of {@code @media print} and the like: they hide at other times. */
  private static String withoutConditions(String sheet) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < sheet.length()) {
      int condition = sheet.indexOf('@', at);
      if (condition < 0) {
        return kept.append(sheet, at, sheet.length()).toString();
      }
      kept.append(sheet, at, condition);
      at = endOfBlock(sheet, condition);
    }
    return kept.toString();
  }

  private static int endOfBlock(String sheet, int from) {
    int depth = 0;
    for (int i = from; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      if (c == ';' && depth == 0) {
        return i + 1;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '}' && depth <= 0) {
        return i + 1;
      }
    }
    return sheet.length();
  }
}
