package org.sarika.chat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.chat.FilterProblem.Kind;

/**
 * Reads {@code terms from:2019 to:2021 publisher:"…" topic:… speaker:"…" viewpoint:…} once from
 * left to right. Quoted words are words, whatever stands in them; telephones write other quotation
 * marks than programmers.
 */
final class SearchReader {
  private static final String QUOTES = "\"“”„«»";

  /** Telephones begin with a capital letter, and some people write a blank behind the colon. */
  private static final Pattern NAME = Pattern.compile("(\\p{L}{2,20}):(?!/)\\s*");

  /** No outlet or topic comes near, in UTF-16 units. */
  private static final int LONGEST_VALUE = 100;

  private final String text;
  private final StringBuilder terms = new StringBuilder();
  private final Map<FilterName, String> values = new EnumMap<>(FilterName.class);
  private int at;

  SearchReader(String text) {
    this.text = text;
  }

  SearchWords read() {
    while (at < text.length()) {
      Optional<FilterProblem> problem = next();
      if (problem.isPresent()) {
        return new SearchWords.Bad(problem.get());
      }
    }
    String words = terms.toString().replaceAll("\\s+", " ").strip();
    Optional<FilterProblem> problem = FilterName.problemIn(values);
    if (problem.isPresent()) {
      return new SearchWords.Bad(problem.get());
    }
    boolean none = words.codePoints().noneMatch(Character::isLetterOrDigit);
    return none
        ? new SearchWords.Nothing()
        : new SearchWords.Terms(words, FilterName.filters(values));
  }

  /** Takes in one word or filter; at a blank, the blank. */
  private Optional<FilterProblem> next() {
    Matcher name = NAME.matcher(text).region(at, text.length());
    boolean starts = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    if (starts && name.lookingAt()) {
      Optional<FilterName> known = FilterName.find(name.group(1));
      if (known.isPresent()) {
        at = name.end();
        return take(known.get(), name.group(1));
      }
      if (looksLikeFilter(name)) {
        at = name.end();
        return Optional.of(new FilterProblem(Kind.UNKNOWN, name.group(1), ""));
      }
    }
    int end = isQuote(at) ? closing(at + 1) + 1 : at + 1;
    while (!isQuote(at) && end < text.length() && !Character.isWhitespace(text.charAt(end - 1))) {
      end++;
    }
    end = Math.min(end, text.length());
    terms.append(text, at, end);
    at = end;
    return Optional.empty();
  }

  /** A word before a colon and another right behind it, all in small letters. */
  private static boolean looksLikeFilter(Matcher name) {
    String word = name.group(1);
    return word.equals(word.toLowerCase(Locale.ROOT))
        && word.chars().allMatch(c -> c < 128)
        && name.group().endsWith(":");
  }

  private Optional<FilterProblem> take(FilterName filter, String typed) {
    boolean quoted = at < text.length() && isQuote(at);
    int start = quoted ? at + 1 : at;
    int end = start;
    while (end < text.length()
        && !(quoted ? isQuote(end) : Character.isWhitespace(text.charAt(end)))) {
      end++;
    }
    String value = text.substring(start, end).strip();
    at = end;
    if (quoted) {
      if (end == text.length()) {
        return Optional.of(new FilterProblem(Kind.UNCLOSED, typed, value));
      }
      at++;
    }
    terms.append(' ');
    if (value.isEmpty()) {
      return Optional.of(new FilterProblem(Kind.EMPTY, typed, ""));
    }
    if (value.length() > LONGEST_VALUE) {
      return Optional.of(new FilterProblem(Kind.TOO_LONG, typed, value));
    }
    return values.put(filter, value) == null
        ? Optional.empty()
        : Optional.of(new FilterProblem(Kind.TWICE, typed, value));
  }

  private boolean isQuote(int index) {
    return QUOTES.indexOf(text.charAt(index)) >= 0;
  }

  /** Where the next quotation mark stands; the end of the text if there is none. */
  private int closing(int from) {
    int end = from;
    while (end < text.length() && !isQuote(end)) {
      end++;
    }
    return end;
  }
}
