package org.sarika.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.chat.Words.Word;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/** Makes whole questions of "why?", "in 2021?" and "what about China?". */
final class FragmentCompleter {
  private static final int MOST_WORDS = 6;

  private static final Pattern ASKING =
      Pattern.compile(
          "why|when|where|who|whom|how|how come|why not|since when|until when|by whom|with whom"
              + "|to whom|from where|(?:for )?how long|how many|how much|how often|which ones?"
              + "|who else|what else|where else");

  private static final Set<String> MORE =
      Set.of("more", "tell me more", "go on", "anything else", "more details", "continue");

  private static final Set<String> MANNERS = Set.of("why", "when", "where", "how");

  private final Names known;

  FragmentCompleter(Names known) {
    this.known = known;
  }

  /**
   * The whole question; empty if the text is no fragment.
   *
   * @param continues whether it began with "and" or "what about", so that a bare name is none
   *     either
   */
  Optional<String> complete(String text, String earlier, boolean continues) {
    String fragment = Sentences.bare(text);
    String lower = fragment.toLowerCase(Locale.ROOT);
    if (ASKING.matcher(lower).matches()) {
      return Optional.of(asked(lower, earlier));
    }
    if (MORE.contains(lower)) {
      return Optional.of(Sentences.bare(earlier) + ", and what else?");
    }
    return Calendar.moved(fragment, earlier).or(() -> ofNoun(fragment, earlier, continues));
  }

  private static String asked(String word, String earlier) {
    String first = earlier.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    boolean yesOrNo = Words.AUXILIARIES.contains(first);
    return yesOrNo && MANNERS.contains(word)
        ? Sentences.capitalised(word) + " " + Sentences.lowered(Sentences.bare(earlier)) + "?"
        : Sentences.bare(earlier) + ", and " + word + "?";
  }

  private Optional<String> ofNoun(String fragment, String earlier, boolean continues) {
    List<Word> words = Words.in(fragment);
    boolean hasPreposition =
        !words.isEmpty() && Words.PREPOSITIONS.contains(words.getFirst().lower());
    if (words.isEmpty() || words.size() > MOST_WORDS || !(continues || hasPreposition)) {
      return Optional.empty();
    }
    if (words.stream().map(Word::lower).anyMatch(FragmentCompleter::makesClause)) {
      return Optional.empty();
    }
    return known.mentionedIn(fragment).stream()
        .findFirst()
        .flatMap(name -> swapped(name, fragment, earlier))
        .or(() -> Optional.of(appended(fragment, earlier, hasPreposition)));
  }

  private static boolean makesClause(String word) {
    return Words.AUXILIARIES.contains(word) || Words.ASKING.contains(word);
  }

  /** The earlier question about another of the same kind. */
  private Optional<String> swapped(Name name, String fragment, String earlier) {
    List<Name> same =
        known.mentionedIn(earlier).stream()
            .filter(other -> other.kind().equals(name.kind()) && !other.equals(name))
            .toList();
    if (same.size() != 1 || known.mentionedIn(earlier).contains(name)) {
      return Optional.empty();
    }
    String written =
        fragment.replaceFirst("(?i)^(?:" + String.join("|", Words.PREPOSITIONS) + ")\\s+", "");
    for (String spelling : same.getFirst().spellings()) {
      Matcher place =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(spelling) + "(?![\\p{L}\\p{N}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(earlier);
      if (place.find()) {
        return Optional.of(
            earlier.substring(0, place.start()) + written + earlier.substring(place.end()));
      }
    }
    return Optional.empty();
  }

  private static String appended(String fragment, String earlier, boolean hasPreposition) {
    return hasPreposition
        ? Sentences.bare(earlier) + " " + fragment + "?"
        : Sentences.about("what about " + fragment, earlier);
  }
}
