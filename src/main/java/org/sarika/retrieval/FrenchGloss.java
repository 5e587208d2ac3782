package org.sarika.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Glosses French: the longest phrase at each word, or the word by its stem. */
final class FrenchGloss {
  private static final int MOST_WORDS = 7;

  private final Map<String, String> phrases = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  /** Adds a phrase unless it is there. */
  void add(String phrase, String english) {
    String key = key(words(phrase));
    if (!key.isEmpty()) {
      phrases.putIfAbsent(key, english);
    }
  }

  /** Adds a phrase that is inflected, if it is one word, unless it is there. */
  void addInflected(String phrase, String english) {
    add(phrase, english);
    List<MatchResult> words = words(phrase);
    if (words.size() == 1) {
      stems.putIfAbsent(FrenchText.stem(key(words)), english);
    }
  }

  /** The text in English words, as far as they are known. */
  String english(String text) {
    String question = Figures.ofFrench(text);
    List<MatchResult> words = words(question);
    StringBuilder english = new StringBuilder();
    int at = 0;
    while (at < words.size()) {
      int end = endOfPhrase(words, at);
      english.append(
          end > at ? phrases.get(key(words.subList(at, end))) : word(words.get(at).group()));
      english.append(' ');
      at = Math.max(end, at + 1);
    }
    String joined = english.toString().replaceAll("\\s+", " ").strip();
    return question.stripTrailing().endsWith("?") ? joined + "?" : joined;
  }

  private int endOfPhrase(List<MatchResult> words, int start) {
    for (int end = Math.min(words.size(), start + MOST_WORDS); end > start; end--) {
      if (phrases.containsKey(key(words.subList(start, end)))) {
        return end;
      }
    }
    return start;
  }

  private String word(String word) {
    return stems.getOrDefault(FrenchText.stem(FrenchText.fold(word)), word);
  }

  private static List<MatchResult> words(String text) {
    return FrenchText.WORD.matcher(text).results().toList();
  }

  private static String key(List<MatchResult> words) {
    return words.stream()
        .map(word -> FrenchText.fold(word.group()))
        .collect(Collectors.joining(" "));
  }
}
