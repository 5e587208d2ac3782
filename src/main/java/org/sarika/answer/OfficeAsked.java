package org.sarika.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarika.knowledge.Names;
import org.sarika.time.Officeholders;

/**
 * An office whose holder a question asks for.
 *
 * @param title as the question has it, without its words of time
 * @param holders the canonical names of those who held it then, as the curator lists them; none if
 *     the list lacks the office or the time
 */
record OfficeAsked(String title, List<String> holders) {
  /** Whose the office is follows from the holder. */
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:(?:kingdom of )?cambodian?|united states(?: of america)?|us|u\\.s\\.|american?)(?:['’]s)?(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /** Nothing is asked but who it is. */
  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "who(?:['’]s|\\s+(?:is|was|are|were))\\s+(?:[\\p{L}.'’-]+\\s+){0,5}?"
              + "(?:minister|president|secretary|ambassador|envoy|king|commander|chief|governor|spokes(?:man|woman|person))"
              + "(?:\\s+(?:of|to|for|in)(?:\\s+[\\p{L}.'’-]+){1,2}){0,3}\\s*[?.!]*",
          Pattern.CASE_INSENSITIVE);

  /** Empty if it asks for something else, too. */
  static Optional<OfficeAsked> in(Question question, Names names) {
    String words = question.standalone();
    List<String> holders =
        new Officeholders(names).askedFor(words, question.time(), question.asOf());
    if (holders.isEmpty() && !words.regionMatches(true, 0, "who", 0, 3)) {
      return Optional.empty();
    }
    String timeless = question.time().timeless(words).strip();
    return holders.isEmpty() && !NOTHING_ELSE.matcher(timeless).matches()
        ? Optional.empty()
        : Optional.of(new OfficeAsked(Officeholders.title(timeless), holders));
  }

  /** What to look for: the office before the names, as articles write it; empty if no name. */
  Optional<String> words() {
    return holders.isEmpty()
        ? Optional.empty()
        : Optional.of(title + " " + String.join(" ", holders));
  }

  /**
   * Whether one of them has the office and its holder. A health minister is not told of where a
   * minister speaks of health, and without the office it is the list alone that gives it to
   * somebody.
   */
  boolean isToldIn(List<Citation> citations, Names names) {
    PlainWords office = PlainWords.of(PLACE.matcher(title).replaceAll(" "));
    return citations.stream()
        .map(citation -> citation.excerpt().text())
        .anyMatch(text ->
            office.standTogetherIn(text)
                && (holders.isEmpty()
                    || holders.stream().anyMatch(holder -> isNamed(holder, text, names))));
  }

  private static boolean isNamed(String holder, String text, Names names) {
    return names.find(holder).stream()
        .flatMap(name -> name.spellings().stream())
        .anyMatch(text::contains);
  }
}
