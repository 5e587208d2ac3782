package org.sarika.fake.slack;

import java.util.List;
import java.util.regex.Pattern;

/** What Slack makes of what people type. */
final class Texts {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>|]+");

  private Texts() {}

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Escaped, with links in angle brackets; mentions stay as they are. */
  static String typed(String text) {
    String escaped = escaped(text).replaceAll("&lt;(@[UW][A-Z0-9]+)&gt;", "<$1>");
    return LINK.matcher(escaped).replaceAll("<$0>");
  }

  static List<String> links(String text) {
    return LINK.matcher(text).results().map(found -> found.group()).toList();
  }
}
