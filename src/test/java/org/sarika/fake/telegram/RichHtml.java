package org.sarika.fake.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks a rich message's HTML: tags that it may have, well nested, and its limits. */
final class RichHtml {
  private static final int LONGEST = 32_768;
  private static final int MOST_BLOCKS = 500;
  private static final int DEEPEST = 16;

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "aside",
          "details",
          "summary",
          "ul",
          "ol",
          "li",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "footer",
          "pre",
          "hr",
          "div",
          "figure",
          "figcaption");
  private static final Set<String> INLINE =
      Set.of(
          "b",
          "strong",
          "i",
          "em",
          "u",
          "ins",
          "s",
          "strike",
          "del",
          "code",
          "mark",
          "sub",
          "sup",
          "a",
          "cite",
          "span",
          "tg-spoiler",
          "tg-emoji",
          "tg-reference",
          "tg-time",
          "br");
  private static final Set<String> VOID = Set.of("hr", "br");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z0-9-]+)((?:\\s+[A-Za-z-]+(?:=\"[^\"<]*\")?)*)\\s*/?>");
  private static final Pattern BARE = Pattern.compile("[<>]|&(?!(#\\d+|#x[0-9A-Fa-f]+|[a-z]+);)");

  private RichHtml() {}

  /** Its text, or a refusal. */
  static Formatted parse(String html) {
    if (html.isBlank()) {
      throw Refusal.badRequest("rich message is empty");
    }
    StringBuilder text = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(html);
    int end = 0;
    int blocks = 0;
    while (tags.find()) {
      text.append(plain(html.substring(end, tags.start())));
      end = tags.end();
      String tag = tags.group(2).toLowerCase(Locale.ROOT);
      boolean closing = !tags.group(1).isEmpty();
      walk(open, tag, closing);
      blocks += !closing && BLOCKS.contains(tag) ? 1 : 0;
      text.append((closing && BLOCKS.contains(tag)) || tag.equals("br") ? "\n" : "");
    }
    text.append(plain(html.substring(end)));
    if (!open.isEmpty()) {
      throw Refusal.unparsable(
          "Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
    }
    if (text.length() > LONGEST || blocks > MOST_BLOCKS) {
      throw Refusal.badRequest("rich message is too long");
    }
    return new Formatted(text.toString(), List.of());
  }

  private static void walk(Deque<String> open, String tag, boolean closing) {
    if (!BLOCKS.contains(tag) && !INLINE.contains(tag)) {
      throw Refusal.unparsable("Unsupported start tag \"" + tag + "\"");
    }
    if (VOID.contains(tag)) {
      return;
    }
    if (!closing) {
      open.push(tag);
    } else if (open.isEmpty() || !open.pop().equals(tag)) {
      throw Refusal.unparsable("Unmatched end tag \"" + tag + "\"");
    }
    if (open.size() > DEEPEST) {
      throw Refusal.badRequest("rich message is nested too deeply");
    }
  }

  private static String plain(String piece) {
    if (BARE.matcher(piece).find()) {
      throw Refusal.unparsable("Unescaped character in a rich message");
    }
    return piece
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
