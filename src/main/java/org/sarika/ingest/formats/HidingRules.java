package org.sarika.ingest.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;

/** The rules of a page's own style sheets that hide what they apply to. */
final class HidingRules {
  /** Most rules looked at: more is no page that people wrote. */
  private static final int MOST = 2000;

  /** Longest selector tried. */
  private static final int LONGEST = 200;

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,4000})\\}");

  /** States and parts of an element are not the element. */
  private static final Pattern CONDITIONAL = Pattern.compile("[:@\\\\]");

  private HidingRules() {}

  /** Simple selectors, each of which jsoup understands. */
  static List<String> selectors(org.jsoup.nodes.Document page) {
    List<String> selectors = new ArrayList<>();
    for (Element style : page.select("style")) {
      String sheet = withoutConditions(COMMENT.matcher(style.data()).replaceAll(" "));
      Matcher rule = RULE.matcher(sheet);
      for (int count = 0; count < MOST && rule.find(); count++) {
        if (HiddenParts.hides(rule.group(2))) {
          add(rule.group(1), selectors);
        }
      }
    }
    return selectors;
  }

  private static void add(String list, List<String> selectors) {
    for (String part : list.split(",", -1)) {
      String selector = part.strip();
      if (!selector.isEmpty()
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
