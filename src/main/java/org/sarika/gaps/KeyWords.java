package org.sarika.gaps;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sarika.knowledge.Names;

/** The words of a question that say what it is about. */
record KeyWords(Set<String> words, Set<String> numbers, AskedFor wanted) {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("a an the of to in on at by for from with about into over under after before during between against"
                  + " and or but if then than that this these those there here it its he she they them his her"
                  + " their we us our you your i me my who whom whose what when where why which how is are was"
                  + " were be been being do does did done has have had having will would shall should can could"
                  + " may might must not no yes any some much many more most long often far please tell know"
                  + " say said says so also just ever still now s t d ll re ve m")
              .split(" "));

  private static final int SHORTEST_STEM = 4;

  KeyWords {
    words = Set.copyOf(words);
    numbers = Set.copyOf(numbers);
  }

  /** Of a question in English words. */
  static KeyWords of(String english) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    String folded = Names.fold(english);
    for (String word : folded.split(" ", -1)) {
      if (word.codePoints().anyMatch(Character::isDigit)) {
        numbers.add(word);
      } else if (word.length() > 1 && !EMPTY_WORDS.contains(word)) {
        words.add(stem(word));
      }
    }
    return new KeyWords(words, numbers, AskedFor.of(folded));
  }

  boolean isEmpty() {
    return words.isEmpty() && numbers.isEmpty();
  }

  /** How much of the shorter one's words both have, 0 to 1; 0 if they want different things. */
  double overlap(KeyWords other) {
    boolean alike = wanted == other.wanted && numbers.equals(other.numbers);
    if (!alike || words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    long shared = words.stream().filter(other.words::contains).count();
    return (double) shared / Math.min(words.size(), other.words.size());
  }

  /** Plural and tense off: the same word for "visits", "visited" and "visiting". */
  private static String stem(String word) {
    for (String ending : new String[] {"ing", "ied", "ies", "ed", "es", "s", "e"}) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        String stem = word.substring(0, word.length() - ending.length());
        return ending.startsWith("i") && ending.length() == 3 && !ending.equals("ing")
            ? stem + "y"
            : stem;
      }
    }
    return word;
  }
}
