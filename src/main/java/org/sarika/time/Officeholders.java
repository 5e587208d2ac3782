package org.sarika.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.PublicationDate;

/**
 * Who held an office that a question asks for by its title alone, as the curator lists the terms:
 * "Who is the foreign minister?" is answered where Prak Sokhonn is called so, and no word of the
 * question says that.
 */
public final class Officeholders {
  /** Anywhere: what was glossed from another language keeps its order. */
  private static final Pattern ASKED = Pattern.compile("\\bwho\\b");

  private static final Pattern WHO_IS =
      Pattern.compile(
          "\\bwho(?:['’]s|\\s+(?:is|was|were|are))?\\b(?:\\s+the\\b)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern PAST = Pattern.compile("\\bwh\\p{L}+ (?:was|were)\\b");

  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:minister|president|secretary|ambassador|envoy|king|commander|chief|pm)\\b");

  /** Words that a question may have beside a title's. */
  private static final Set<String> BESIDE =
      Set.of(
          ("and so who is was are were s has been a an the of for in at on as by back then"
                  + " sitting serving new")
              .split(" "));

  private final Names names;

  /** Reads the terms that the curator lists. */
  public Officeholders(Names names) {
    this.names = names;
  }

  private record Term(String holder, Set<String> title, Period period) {}

  /**
   * The canonical names of those who held it in the periods that a question is about, else today.
   * Empty if it asks for something else, or for a past that it does not date.
   *
   * @param time what the question wants of time
   * @param today the asker's
   */
  public List<String> askedFor(String question, TimeScope time, LocalDate today) {
    String plain = question.toLowerCase(Locale.ROOT);
    if (!ASKED.matcher(plain).find() || !OFFICE.matcher(plain).find()) {
      return List.of();
    }
    Set<String> asked = words(time.timeless(question));
    List<Period> periods = periods(plain, time, today);
    return called(asked).stream()
        .filter(term -> periods.stream().anyMatch(term.period::meets))
        .map(Term::holder)
        .distinct()
        .toList();
  }

  /**
   * A question for a holder without what makes it a question: as the office stands before a name.
   */
  public static String title(String question) {
    return WHO_IS.matcher(question).replaceAll(" ").replace("?", "").strip();
  }

  /** The asked ones, else today; none of a past that nobody dates. */
  private static List<Period> periods(String question, TimeScope time, LocalDate today) {
    if (time.isFiltering()) {
      return time.periods();
    }
    return PAST.matcher(question).find() ? List.of() : List.of(Period.day(today));
  }

  /** Terms in the office whose title has all the words, and the fewest others. */
  private List<Term> called(Set<String> asked) {
    List<Term> fitting =
        names.all().stream()
            .flatMap(Officeholders::terms)
            .filter(term -> !asked.isEmpty() && term.title.containsAll(asked))
            .toList();
    int fewest = fitting.stream().mapToInt(term -> term.title.size()).min().orElse(0);
    return fitting.stream().filter(term -> term.title.size() == fewest).toList();
  }

  private static Stream<Term> terms(Name name) {
    return name.roles().stream()
        .filter(role -> !role.from().isEmpty())
        .map(role -> new Term(name.name(), words(role.title()), period(role)));
  }

  /** When it was held; an open end is the end of time. */
  static Period period(Name.Role role) {
    return new Period(
        PublicationDate.parse(role.from()).first(),
        role.to().isEmpty() ? LocalDate.MAX : PublicationDate.parse(role.to()).last());
  }

  /**
   * Each word once, as titles and askers write it differently: "US", "United States", "American".
   * Where somebody is sent is no place that an office belongs to.
   */
  private static Set<String> words(String text) {
    String same =
        Names.fold(text.replace("U.S.", "US"))
            .replaceAll("\\b(?:united states(?: of america)?|american|america)\\b", "us")
            .replaceAll("\\b(?:cambodian|kingdom of cambodia)\\b", "cambodia")
            .replaceAll("\\bdefense\\b", "defence")
            .replaceAll("\\bpm\\b", "prime minister")
            .replaceAll("\\bto (?:the )?(\\w+)", "to-$1");
    return Arrays.stream(same.split(" "))
        .filter(word -> !BESIDE.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }
}
