package org.sarika.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarika.answer.facts.Stems;

/**
 * What a question says beside names, numbers and the kind of thing asked for: mostly what was done.
 * Where the best sentences have the names and lack the deed, they are about the matter and do not
 * answer.
 */
final class PlainWords {
  /** Met by a sentence that holds the kind of thing, which need not say what it is. */
  private static final Set<String> OF_KIND =
      Stems.ofAll(
          "day date year month time share percentage percent proportion rate age number old large big high far long often deep tall"
              + " money cost price sum amount kind sort reason name now today currently current");

  /** Words that begin alike are taken for one family: "deport", "deportees", "deportation". */
  private static final int FAMILY = 5;

  /** Shorter ones are parts of foreign names: "de", "al". */
  private static final int SHORTEST = 3;

  /** "president of the Cambodian Senate" has three. */
  private static final int BETWEEN = 3;

  private static final int FIRST_SENTENCES = 3;

  private final List<Word> words;

  private PlainWords(List<Word> words) {
    this.words = words;
  }

  /** How the words of a family begin: as the stem does, or as an irregular form. */
  private record Word(String stem, List<String> beginnings) {
    static Word of(String stem) {
      return new Word(
          stem,
          Stream.concat(Stream.of(stem), Stems.irregularOf(stem).stream())
              .map(form -> form.substring(0, Math.min(FAMILY, form.length())))
              .distinct()
              .toList());
    }

    boolean isIn(String text) {
      for (int place = 0; place < text.length(); place++) {
        if (isAt(text, place)) {
          return true;
        }
      }
      return false;
    }

    /** Asks the first letter first: every sentence found is searched for every word. */
    boolean isAt(String text, int place) {
      char first = Character.toLowerCase(text.charAt(place));
      for (String beginning : beginnings) {
        if (beginning.charAt(0) == first
            && isStart(text, place)
            && text.regionMatches(true, place, beginning, 0, beginning.length())
            && (beginning.length() == FAMILY || stem.equals(stemAt(text, place)))) {
          return true;
        }
      }
      return false;
    }

    private static String stemAt(String text, int start) {
      int end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      return Stems.of(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isStart(String text, int place) {
    return Character.isLetter(text.charAt(place))
        && (place == 0 || !Character.isLetterOrDigit(text.charAt(place - 1)));
  }

  static PlainWords of(String question) {
    return new PlainWords(
        Stems.ofPlain(question).stream()
            .filter(stem -> stem.length() >= SHORTEST && !OF_KIND.contains(stem))
            .map(Word::of)
            .toList());
  }

  /** Which share of them a text has, 0 to 1; 1 if there are none. */
  double shareIn(String text) {
    return share((int) words.stream().filter(word -> word.isIn(text)).count());
  }

  /** Whether all of them stand with few other words between. */
  boolean standTogetherIn(String text) {
    int[] starts =
        IntStream.range(0, text.length()).filter(place -> isStart(text, place)).toArray();
    int span = words.size() + BETWEEN;
    return IntStream.range(0, Math.max(1, starts.length - span + 1))
        .mapToObj(first -> Arrays.stream(starts).skip(first).limit(span).toArray())
        .anyMatch(places ->
            words.stream()
                .allMatch(word -> Arrays.stream(places).anyMatch(at -> word.isAt(text, at))));
  }

  /** How many of them stand neither in the best sentences nor in their articles' titles. */
  int missingIn(List<Candidate> candidates) {
    List<String> texts =
        candidates.stream()
            .limit(FIRST_SENTENCES)
            .flatMap(one -> Stream.of(one.text(), one.article().source().title()))
            .toList();
    return (int) words.stream().filter(word -> texts.stream().noneMatch(word::isIn)).count();
  }

  /** The share that is there if some are missing. */
  double shareWithout(int missing) {
    return share(words.size() - missing);
  }

  private double share(int there) {
    return words.isEmpty() ? 1 : (double) there / words.size();
  }
}
