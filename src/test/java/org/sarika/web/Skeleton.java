package org.sarika.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page without its words: the tags and the names of their attributes, in order. Far stricter than
 * a browser: any "&lt;" or "&gt;" that is not part of a plainly written tag is an error.
 */
final class Skeleton {
  private static final Pattern TAG =
      Pattern.compile("<(/?[a-z][a-z0-9]*|!doctype)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)(?:=\"([^\"<>]*)\")?");
  private static final Pattern LINK = Pattern.compile("(/|#|https?://)(?!/).*|/");

  private Skeleton() {}

  static List<String> of(String html) {
    List<String> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (tag.find()) {
      requireWords(html.substring(at, tag.start()));
      tags.add(tag.group(1) + attributes(tag.group(2)));
      at = tag.end();
    }
    requireWords(html.substring(at));
    return tags;
  }

  private static String attributes(String text) {
    StringBuilder names = new StringBuilder();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      String name = attribute.group(1);
      boolean leads = name.equals("href") || name.equals("src") || name.equals("action");
      if (leads && !LINK.matcher(attribute.group(2)).matches()) {
        throw new AssertionError("leads elsewhere: " + attribute.group());
      }
      names.append(' ').append(name);
    }
    return names.toString();
  }

  private static void requireWords(String text) {
    if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
      throw new AssertionError("not plain words: " + text.strip());
    }
  }
}
