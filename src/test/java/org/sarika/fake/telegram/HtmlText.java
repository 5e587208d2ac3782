package org.sarika.fake.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telegram's HTML. Stricter than Telegram in three things that it tolerates and that are always a
 * mistake of ours: an unknown entity (it shows it), nested quotations and formatting in code (it
 * drops the inner one), and an address that is none (it drops the link).
 */
final class HtmlText {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("span", "spoiler"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("tg-emoji", "custom_emoji"),
          Map.entry("a", "text_link"),
          Map.entry("code", "code"),
          Map.entry("pre", "pre"),
          Map.entry("blockquote", "blockquote"));

  private static final Map<String, String> NAMED =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");

  private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,7}|[A-Za-z]+);");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s+([A-Za-z-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([A-Za-z0-9.-]+)))?");
  private static final Pattern LINK = Pattern.compile("(?:https?|tg)://[^\\s]+|mailto:[^\\s]+");

  private record Open(String tag, String type, int start, String value) {}

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final List<Formatted.Entity> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private HtmlText(String html) {
    this.html = html;
  }

  /** Parses or refuses. */
  static Formatted parse(String html) {
    return new HtmlText(html).parse();
  }

  private Formatted parse() {
    while (at < html.length()) {
      switch (html.charAt(at)) {
        case '<' -> tag();
        case '&' -> entity();
        default -> text.append(html.charAt(at++));
      }
    }
    if (!open.isEmpty()) {
      throw Refusal.unparsable(
          "Can't find end tag corresponding to start tag \"" + open.peek().tag() + "\"");
    }
    return new Formatted(text.toString(), entities);
  }

  private void entity() {
    Matcher found = ENTITY.matcher(html).region(at, html.length());
    if (!found.lookingAt()) {
      throw Refusal.unparsable("Unescaped ampersand at byte offset " + bytes(at));
    }
    text.append(decoded(found.group(1), at));
    at = found.end();
  }

  private String decoded(String name, int where) {
    if (NAMED.containsKey(name)) {
      return NAMED.get(name);
    }
    if (!name.startsWith("#")) {
      throw Refusal.unparsable(
          "Unsupported entity \"&" + name + ";\" at byte offset " + bytes(where));
    }
    boolean hex = name.startsWith("#x");
    int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    if (point == 0 || point >= 0x10ffff) {
      throw Refusal.unparsable(
          "Unsupported entity \"&" + name + ";\" at byte offset " + bytes(where));
    }
    return Character.toString(point);
  }

  private void tag() {
    int start = at;
    int end = endOfTag(start);
    String inside = html.substring(start + 1, end);
    at = end + 1;
    if (inside.startsWith("/")) {
      close(inside.substring(1).strip().toLowerCase(Locale.ROOT), start);
    } else {
      open(inside, start);
    }
  }

  /** The closing bracket; one inside quotation marks is part of a value. */
  private int endOfTag(int start) {
    char quote = 0;
    for (int i = start + 1; i < html.length(); i++) {
      char c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    throw Refusal.unparsable("Unclosed start tag at byte offset " + bytes(start));
  }

  private void open(String inside, int start) {
    Matcher name = Pattern.compile("[A-Za-z0-9-]*").matcher(inside);
    String tag = name.lookingAt() ? name.group().toLowerCase(Locale.ROOT) : "";
    String type = TYPES.get(tag);
    if (type == null) {
      throw Refusal.unparsable(
          "Unsupported start tag \"" + tag + "\" at byte offset " + bytes(start));
    }
    Map<String, String> attributes = attributes(inside.substring(tag.length()), tag, start);
    type =
        type.equals("blockquote") && attributes.containsKey("expandable")
            ? "expandable_blockquote"
            : type;
    check(tag, type, attributes, start);
    open.push(new Open(tag, type, text.length(), attributes.getOrDefault("href", "")));
  }

  private Map<String, String> attributes(String rest, String tag, int start) {
    Map<String, String> found = new HashMap<>();
    Matcher next = ATTRIBUTE.matcher(rest);
    int end = 0;
    while (next.region(end, rest.length()).lookingAt()) {
      String value = next.group(2);
      value = value == null ? next.group(3) : value;
      value = value == null ? next.group(4) : value;
      found.put(next.group(1).toLowerCase(Locale.ROOT), value == null ? "" : plain(value, start));
      end = next.end();
    }
    if (!rest.substring(end).isBlank()) {
      throw Refusal.unparsable(
          "Empty attribute name in the tag \"" + tag + "\" at byte offset " + bytes(start));
    }
    return found;
  }

  private String plain(String value, int start) {
    StringBuilder decoded = new StringBuilder();
    Matcher found = ENTITY.matcher(value);
    int end = 0;
    while (found.find()) {
      decoded.append(value, end, found.start()).append(decoded(found.group(1), start));
      end = found.end();
    }
    return decoded.append(value.substring(end)).toString();
  }

  private void check(String tag, String type, Map<String, String> attributes, int start) {
    String where = "\" at byte offset " + bytes(start);
    if (tag.equals("span") && !attributes.getOrDefault("class", "").equals("tg-spoiler")) {
      throw Refusal.unparsable("Tag \"span\" must have class \"tg-spoiler" + where);
    }
    if (tag.equals("a") && !LINK.matcher(attributes.getOrDefault("href", "")).matches()) {
      throw Refusal.unparsable("Wrong address in the tag \"a" + where);
    }
    boolean inCode = holds(Set.of("code", "pre"));
    boolean codeOfPre = tag.equals("code") && !open.isEmpty() && open.peek().tag().equals("pre");
    boolean nested = QUOTES.contains(type) && holds(QUOTES);
    boolean linkInLink = tag.equals("a") && holds(Set.of("text_link"));
    if ((inCode && !codeOfPre) || nested || linkInLink) {
      throw Refusal.unparsable("Entity can't be nested: start tag \"" + tag + where);
    }
  }

  private boolean holds(Set<String> types) {
    return open.stream().anyMatch(outer -> types.contains(outer.type()));
  }

  private void close(String tag, int start) {
    if (open.isEmpty()) {
      throw Refusal.unparsable("Unexpected end tag at byte offset " + bytes(start));
    }
    Open begun = open.pop();
    if (!begun.tag().equals(tag)) {
      throw Refusal.unparsable(
          "Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
              .formatted(bytes(start), begun.tag(), tag));
    }
    int length = text.length() - begun.start();
    if (length > 0) {
      entities.add(new Formatted.Entity(begun.type(), begun.start(), length, begun.value()));
    }
  }

  private int bytes(int position) {
    return html.substring(0, position).getBytes(StandardCharsets.UTF_8).length;
  }
}
