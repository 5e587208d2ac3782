package org.sarika.ingest.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Takes out of a page what its readers do not see. A machine reads it all the same, so that it
 * could put words in the outlet's mouth.
 *
 * @param scripts how many were taken out
 * @param passages how many hidden elements with text were taken out
 */
record HiddenParts(int scripts, int passages) {
  private static final String PROGRAMS = "script, style, noscript, template, object, embed, iframe";
  private static final String ATTRIBUTES =
      "[hidden], dialog:not([open]), .sr-only, .visually-hidden, .screen-reader-text";

  /** Inline styles under which nobody sees the text, spaces taken out. */
  private static final Pattern STYLE =
      Pattern.compile(
          "(^|;)(display:none|visibility:(hidden|collapse)|opacity:0(\\.0+)?(?![.\\d])"
              + "|font-size:(0|0?\\.\\d+|1)(px|pt)?(?![.\\da-z])|color:transparent"
              + "|(text-indent|left|top|right|margin-left):-\\d{3,}(px|em|rem|%)"
              + "|clip:rect\\((0|1px)[^)]*\\)|clip-path:inset\\((50|100)%\\)"
              + "|transform:scale\\(0\\)|(max-)?(height|width):0(px)?(?![.\\da-z]))");

  private static final Pattern COLOUR =
      Pattern.compile("(^|;)(?<what>background(-color)?|color):(?<colour>[#a-z0-9(),.]+)");

  /** Changes the page. */
  static HiddenParts takeOut(Document page) {
    List<String> rules = HidingRules.selectors(page);
    int scripts = page.select("script").size() - page.select("script[type*=json]").size();
    page.select(PROGRAMS).remove();
    int passages = remove(page.select(ATTRIBUTES));
    passages +=
        remove(
            page.select("[style]").stream()
                .filter(element -> hides(element.attr("style")))
                .toList());
    for (String rule : rules) {
      passages += remove(page.select(rule));
    }
    page.filter(
        (node, depth) -> node instanceof Comment ? FilterResult.REMOVE : FilterResult.CONTINUE);
    return new HiddenParts(scripts, passages);
  }

  /** Whether nobody sees text under these declarations. */
  static boolean hides(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace("!important", "");
    return STYLE.matcher(plain).find() || isInkOnInk(plain);
  }

  /** Letters in the colour of the paper. */
  private static boolean isInkOnInk(String style) {
    String ink = "";
    String paper = "";
    Matcher matcher = COLOUR.matcher(style);
    while (matcher.find()) {
      if (matcher.group("what").equals("color")) {
        ink = matcher.group("colour");
      } else {
        paper = matcher.group("colour");
      }
    }
    return !ink.isEmpty() && ink.equals(paper);
  }

  private static int remove(List<Element> elements) {
    int withText = 0;
    for (Element element : elements) {
      boolean isPage = element.nameIs("body") || element.nameIs("html");
      if (!isPage && element.ownerDocument() != null) {
        withText += element.hasText() ? 1 : 0;
        element.remove();
      }
    }
    return withText;
  }

  /** What was left out, if anything. */
  List<String> remarks() {
    List<String> parts = new ArrayList<>();
    if (passages > 0) {
      parts.add(counted(passages, "hidden passage"));
    }
    if (scripts > 0) {
      parts.add(counted(scripts, "script"));
    }
    return parts.isEmpty() ? List.of() : List.of("left out: " + String.join(", ", parts));
  }

  private static String counted(int count, String what) {
    return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
  }
}
