package org.sarika.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Names;

/** Looks at single paragraphs: words, links, quotation marks. */
final class ParagraphLint {
  /** Most words of the outlet's that a digest may quote in one piece. */
  private static final int LONGEST_QUOTATION = 25;

  private static final Pattern QUOTATION = Pattern.compile("“([^”]*)”|\"([^\"]*)\"");
  private static final Pattern LINK =
      Pattern.compile("\\b([A-Za-z][A-Za-z0-9+.-]{1,20})://\\S*|\\b(javascript|data|mailto):\\S+");

  private ParagraphLint() {}

  static List<Finding> look(ArticleFile file) {
    List<Finding> findings = new ArrayList<>();
    List<String> paragraphs = file.article().paragraphs();
    for (int number = 1; number <= paragraphs.size(); number++) {
      String text = paragraphs.get(number - 1);
      String next = number < paragraphs.size() ? paragraphs.get(number) : "";
      if (Names.fold(text).isEmpty()) {
        findings.add(Finding.at(file, number, "has no words: take it out"));
      }
      if (text.contains("\ufffd")) {
        findings.add(Finding.at(file, number, "has U+FFFD where a conversion lost a character"));
      }
      links(file, number, text, findings);
      if (!isBalanced(text, next)) {
        findings.add(
            Finding.at(file, number, "a quotation mark is missing: not all of them pair up"));
      } else if (file.article().form() == Form.DIGEST) {
        quotations(file, number, text, findings);
      }
    }
    return findings;
  }

  private static void links(ArticleFile file, int number, String text, List<Finding> findings) {
    Matcher matcher = LINK.matcher(text);
    while (matcher.find()) {
      String scheme = matcher.group().split(":", 2)[0].toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        findings.add(
            Finding.at(
                file,
                number,
                "link %s is not http or https".formatted(Quoted.of(matcher.group()))));
      }
    }
  }

  private static void quotations(
      ArticleFile file, int number, String text, List<Finding> findings) {
    Matcher matcher = QUOTATION.matcher(text);
    while (matcher.find()) {
      int words = Names.fold(matcher.group()).split(" ", -1).length;
      if (words > LONGEST_QUOTATION) {
        findings.add(
            Finding.at(
                file,
                number,
                "a quotation of %d words in a digest: at most %d, say the rest in your own words"
                    .formatted(words, LONGEST_QUOTATION)));
      }
    }
  }

  /** A quotation that goes on in the next paragraph is opened there again and closed only there. */
  private static boolean isBalanced(String text, String next) {
    long open = text.chars().filter(c -> c == '“').count();
    long closed = text.chars().filter(c -> c == '”').count();
    boolean goesOn = open == closed + 1 && next.startsWith("“");
    return text.chars().filter(c -> c == '"').count() % 2 == 0 && (open == closed || goesOn);
  }
}
