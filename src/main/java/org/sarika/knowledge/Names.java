package org.sarika.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The people, organisations, places and terms the curator listed, found in text by any spelling.
 */
public final class Names {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  public static final Names NONE = new Names(List.of());

  private final List<Name> all;
  private final List<Term> terms;
  private final Map<String, Name> bySpelling = new HashMap<>();
  private final int longest;

  /** Names without a lexicon. */
  public Names(List<Name> all) {
    this(all, List.of());
  }

  /**
   * Names and the words of the subject in other languages.
   *
   * @param terms not found by {@link #find} and {@link #mentionedIn}
   */
  public Names(List<Name> all, List<Term> terms) {
    this.all = List.copyOf(all);
    this.terms = List.copyOf(terms);
    int words = 0;
    for (Name name : all) {
      for (String spelling : name.spellings()) {
        String folded = fold(spelling);
        if (!folded.isEmpty()) {
          bySpelling.putIfAbsent(folded, name);
          words = Math.max(words, folded.split(" ").length);
        }
      }
    }
    longest = words;
  }

  /** Every name, in the curator's order. */
  public List<Name> all() {
    return all;
  }

  /** The words of the subject in other languages, in the curator's order. */
  public List<Term> terms() {
    return terms;
  }

  /** The name that has exactly this spelling, ignoring case and punctuation. */
  public Optional<Name> find(String spelling) {
    return Optional.ofNullable(bySpelling.get(fold(spelling)));
  }

  /**
   * The names that stand in the text, in order of appearance, the longest spelling at each place.
   */
  public List<Name> mentionedIn(String text) {
    String folded = fold(text);
    if (folded.isEmpty() || all.isEmpty()) {
      return List.of();
    }
    String[] words = folded.split(" ");
    LinkedHashSet<Name> found = new LinkedHashSet<>();
    int at = 0;
    while (at < words.length) {
      int taken = 1;
      for (int count = Math.min(longest, words.length - at); count > 0; count--) {
        Name name = bySpelling.get(String.join(" ", List.of(words).subList(at, at + count)));
        if (name != null) {
          found.add(name);
          taken = count;
          break;
        }
      }
      at += taken;
    }
    return new ArrayList<>(found);
  }

  /**
   * Lower case, compatibility forms joined, everything but letters, marks and digits to a space.
   */
  public static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
  }
}
