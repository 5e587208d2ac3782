package org.sarika.answer.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarika.time.CalendarNames;

/** Finds names by their capital letters and tells whether two are the same. */
public final class ProperNames {
  private static final int SHORT = 4;

  private static final Set<String> NO_NAMES =
      Stream.of(
              "president minister prime deputy general gen lt col colonel admiral ambassador senator"
                  + " secretary judge king prince mr mrs ms dr sir lord captain foreign defence defense commerce state chief i"
                  + " us usa u.s. washington american americans united states the a an in on at some more but and he she they it his her their"
                  + " this that after before when while of for by if to from with no not did does was is are were has have had"
                  + " why who whom whose what which where how")
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toSet());

  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern CAPITAL_NEXT =
      Pattern.compile(" (?!US\\b|U\\.S\\.|American)\\p{Lu}\\p{Ll}");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");

  private ProperNames() {}

  /**
   * A name.
   *
   * @param text as written
   * @param words its words in lower case, titles left out
   * @param start UTF-16 offset in the sentence
   */
  public record Named(String text, List<String> words, int start) {
    public Named {
      words = List.copyOf(words);
    }

    /** Whether it is a country's. */
    public boolean isCountry() {
      return COUNTRIES.contains(String.join(" ", words));
    }

    /** Whether both may name the same: one is part of the other, but for a letter or two. */
    public boolean meets(Named other) {
      boolean fewer = words.size() <= other.words.size();
      List<String> few = fewer ? words : other.words;
      List<String> many = fewer ? other.words : words;
      return few.stream().allMatch(word -> many.stream().anyMatch(each -> isLike(word, each)))
          || isShortFor(this, other)
          || isShortFor(other, this);
    }
  }

  /** Whether one word in lower case is a country's name. */
  public static boolean isCountry(String word) {
    return COUNTRIES.contains(word);
  }

  /** In order. */
  public static List<Named> in(String text) {
    List<Named> found = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    boolean opening = true;
    for (Token token : Token.of(text)) {
      boolean joins = token.isWord() && token.isCapital() && !isTitle(token);
      boolean apart = !run.isEmpty() && token.start() > run.getLast().end() + 1;
      if (!joins || apart) {
        close(run, found, text);
      }
      // The first word of a sentence has a capital letter anyway.
      if (joins && !(opening && !isNameAtStart(text, token))) {
        run.add(token);
      }
      opening = token.is(".") || token.is("!") || token.is("?");
      if (!run.isEmpty() && isPossessive(token.text())) {
        close(run, found, text);
      }
    }
    close(run, found, text);
    return List.copyOf(found);
  }

  private static boolean isNameAtStart(String text, Token first) {
    String behind = text.substring(first.end());
    return CAPITAL_NEXT.matcher(behind).lookingAt()
        || isPossessive(first.text())
        || ACRONYM.matcher(first.text()).matches();
  }

  private static boolean isPossessive(String words) {
    return words.endsWith("'s") || words.endsWith("\u2019s");
  }

  private static String withoutPossessive(String words) {
    return isPossessive(words) ? words.substring(0, words.length() - 2) : words;
  }

  private static boolean isTitle(Token token) {
    String word = withoutPossessive(token.lower());
    return NO_NAMES.contains(word) || CalendarNames.ALL.contains(word);
  }

  private static void close(List<Token> run, List<Named> found, String text) {
    if (!run.isEmpty()) {
      int end = run.getLast().end();
      String words = withoutPossessive(text.substring(run.getFirst().start(), end));
      List<String> lower = run.stream().map(token -> withoutPossessive(token.lower())).toList();
      found.add(new Named(words, lower, run.getFirst().start()));
      run.clear();
    }
  }

  /** The same word but for one letter, or two in a long one. */
  static boolean isLike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int most = Math.min(one.length(), other.length()) > 6 ? 2 : 1;
    return Math.min(one.length(), other.length()) > SHORT && distance(one, other) <= most;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[other.length()];
  }

  private static boolean isShortFor(Named one, Named other) {
    String acronym = one.text().replace(".", "");
    String initials =
        other.words().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return acronym.length() > 1
        && acronym.equals(acronym.toUpperCase(Locale.ROOT))
        && new HashSet<>(one.words()).size() == 1
        && initials.contains(acronym.toLowerCase(Locale.ROOT).substring(0, 2))
        && initials.startsWith(acronym.toLowerCase(Locale.ROOT).substring(0, 1));
  }
}
