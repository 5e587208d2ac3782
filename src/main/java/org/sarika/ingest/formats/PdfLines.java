package org.sarika.ingest.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the lines of a printed page to paragraphs, without running heads and page numbers. */
final class PdfLines {
  /** From so many pages on, a line that comes back is seen to be a running head. */
  private static final int ENOUGH_PAGES = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(page )?\\p{Nd}{1,4}( (of|/) \\p{Nd}{1,4})?|[-–—] ?\\p{Nd}{1,4} ?[-–—]");

  /** A word that a line end parts. */
  private static final Pattern PARTED = Pattern.compile("(\\p{L}+)-\\n(\\p{Ll}+)");

  private PdfLines() {}

  static List<String> paragraphs(List<String> pages) {
    Set<String> heads = runningHeads(pages);
    List<String> texts = new ArrayList<>();
    for (String page : pages) {
      append(texts, withoutHeads(page, heads));
    }
    Set<String> words = words(texts);
    return Paragraphs.plain(texts.stream().map(text -> joined(text, words)).toList());
  }

  /** A paragraph that goes on overleaf ends without a full stop and goes on in small letters. */
  private static void append(List<String> texts, String page) {
    List<String> parts = Arrays.stream(page.split("\\n\\s*\\n")).filter(p -> !p.isBlank()).toList();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i).strip();
      boolean goesOn =
          i == 0
              && !texts.isEmpty()
              && Character.isLowerCase(part.codePointAt(0))
              && !texts.getLast().matches("(?s).*[.!?:”\"]");
      if (goesOn) {
        texts.set(texts.size() - 1, texts.getLast() + "\n" + part);
      } else {
        texts.add(part);
      }
    }
  }

  private static Set<String> runningHeads(List<String> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (String page : pages) {
      List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
      Set<String> ends = new HashSet<>();
      for (int i = 0; i < lines.size(); i++) {
        if (i < 2 || i >= lines.size() - 2) {
          ends.add(numberless(lines.get(i)));
        }
      }
      ends.forEach(line -> seen.merge(line, 1, Integer::sum));
    }
    Set<String> heads = new HashSet<>();
    if (pages.size() >= ENOUGH_PAGES) {
      seen.forEach((line, count) -> {
        if (count * 2 > pages.size()) {
          heads.add(line);
        }
      });
    }
    return heads;
  }

  private static String withoutHeads(String page, Set<String> heads) {
    StringBuilder kept = new StringBuilder();
    List<String> lines = page.lines().toList();
    int first = firstText(lines);
    int last = lastText(lines);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean atEdge = i <= first + 1 || i >= last - 1;
      boolean isHead = atEdge && !line.isBlank() && heads.contains(numberless(line));
      boolean isNumber = (i == first || i == last) && PAGE_NUMBER.matcher(small(line)).matches();
      if (!isHead && !isNumber) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }

  private static int firstText(List<String> lines) {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static int lastText(List<String> lines) {
    int at = lines.size() - 1;
    while (at >= 0 && lines.get(at).isBlank()) {
      at--;
    }
    return at;
  }

  private static String small(String line) {
    return Paragraphs.oneLine(line).toLowerCase(Locale.ROOT);
  }

  private static String numberless(String line) {
    return small(line).replaceAll("\\p{Nd}+", "#");
  }

  private static Set<String> words(List<String> texts) {
    Set<String> words = new HashSet<>();
    for (String text : texts) {
      for (String word : text.split("[^\\p{L}-]+", -1)) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** The hyphen of a parted word stays where the same text writes the word with one elsewhere. */
  private static String joined(String text, Set<String> words) {
    Matcher parted = PARTED.matcher(text.replace("\u00ad\n", ""));
    return parted.replaceAll(match -> {
      String hyphened = match.group(1) + "-" + match.group(2);
      boolean stays =
          words.contains(hyphened.toLowerCase(Locale.ROOT)) || isCapitals(match.group(1));
      return Matcher.quoteReplacement(stays ? hyphened : match.group(1) + match.group(2));
    });
  }

  /** "US-" before a line end is no half of a word. */
  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
