package org.sarika.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/** Times in office as the curator lists them: since Hun Manet took office, under Trump. */
final class Tenures {
  private static final String ORDINAL = "first|second|third|last|current";

  private static final Pattern OPERATOR =
      Pattern.compile(
          "\\b(since|after|before|until|under|during|in|throughout) (?:the )?(?:("
              + ORDINAL
              + ") )?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOOK =
      Pattern.compile(
          "^ (?:(?:first|last) )?(?:took (?:over|office|power)|came (?:in)?to (?:power|office)"
              + "|assumed (?:office|power)|entered office|became (?:the )?(?<became>[\\p{L}' -]{3,60})"
              + "|was (?:sworn in|inaugurated|elected|appointed|named)"
              + "(?: as)?(?: the)?(?: (?<was>(?:prime minister|president|foreign minister|ambassador)\\b))?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEFT =
      Pattern.compile(
          "^ (?:left (?:office|power)|stepped down|resigned|handed over)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TERM =
      Pattern.compile(
          "^ (?:("
              + ORDINAL
              + ") )?(?:term|presidency|premiership|administration|rule|tenure|time in office"
              + "|years in (?:office|power)|years|era|government|reign)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOP =
      Pattern.compile(
          "^(?:prime minister|president of the (?:united states|(?:\\w+ )?republic)|king|head of state)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HIGH =
      Pattern.compile(
          "\\b(?:minister|president|secretary|ambassador|commander|director|chief|head)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_NAME = 5;

  private final Names names;
  private final LocalDate today;

  Tenures(Names names, LocalDate today) {
    this.names = names;
    this.today = today;
  }

  /** A person named at a place of the question. */
  private record Person(Name name, int end) {}

  List<Restriction> in(String question) {
    List<Restriction> found = new ArrayList<>();
    Matcher operator = OPERATOR.matcher(question);
    while (operator.find()) {
      Optional<Person> person = personAt(question, operator.end());
      if (person.isPresent()) {
        found.addAll(read(question, operator, person.get()));
      }
    }
    return found;
  }

  private List<Restriction> read(String question, Matcher operator, Person person) {
    String word = operator.group(1).toLowerCase(Locale.ROOT);
    String rest = question.substring(person.end);
    Matcher took = TOOK.matcher(rest);
    if (took.find()) {
      String title = took.group("became") != null ? took.group("became") : took.group("was");
      return latest(offices(person.name, title)).stream()
          .flatMap(office -> around(word, Period.day(office.from())).stream())
          .map(period -> new Restriction(operator.start(), person.end + took.end(), period))
          .toList();
    }
    Matcher left = LEFT.matcher(rest);
    if (left.find()) {
      return latest(offices(person.name, null)).stream()
          .filter(office -> !office.to().equals(LocalDate.MAX))
          .flatMap(office -> around(word, Period.day(office.to())).stream())
          .map(period -> new Restriction(operator.start(), person.end + left.end(), period))
          .toList();
    }
    Matcher term = TERM.matcher(rest);
    boolean isTerm = term.find();
    if (!isTerm && !word.equals("under")) {
      return List.of();
    }
    @Nullable String ordinal = isTerm && term.group(1) != null ? term.group(1) : operator.group(2);
    int end = person.end + (isTerm ? term.end() : 0);
    return numbered(offices(person.name, null), ordinal).stream()
        .flatMap(office -> around(word, office).stream())
        .map(period -> new Restriction(operator.start(), end, period))
        .toList();
  }

  private static Optional<Period> around(String operator, Period period) {
    return Optional.of(
        switch (operator) {
          case "since" -> period.onwards();
          case "after" -> period.from().equals(period.to()) ? period.onwards() : period.after();
          case "before" -> period.before();
          case "until" -> period.andBefore();
          default -> period;
        });
  }

  /** The longest name that stands there. */
  private Optional<Person> personAt(String question, int start) {
    int end = start;
    List<Integer> ends = new ArrayList<>();
    while (ends.size() < LONGEST_NAME && end < question.length()) {
      int space = question.indexOf(' ', end);
      ends.add(space < 0 ? question.length() : space);
      end = space < 0 ? question.length() : space + 1;
    }
    for (int stop : ends.reversed()) {
      String words = question.substring(start, stop).replaceFirst("(?:['’]s?)?[?.,!;:]*$", "");
      Optional<Name> name = person(words);
      if (name.isPresent()) {
        return Optional.of(
            new Person(name.get(), question.charAt(stop - 1) == '?' ? stop - 1 : stop));
      }
    }
    return Optional.empty();
  }

  private Optional<Name> person(String words) {
    Optional<Name> listed = names.find(words).filter(name -> !name.roles().isEmpty());
    if (listed.isPresent() || words.isBlank() || !Character.isUpperCase(words.codePointAt(0))) {
      return listed;
    }
    String last = Names.fold(words.replaceFirst("^(?:President|Prime Minister) ", ""));
    List<Name> same =
        names.all().stream()
            .filter(name -> !name.roles().isEmpty())
            .filter(name -> Names.fold(name.name()).endsWith(" " + last))
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  /** When the highest of the offices was held, or those that are called so; oldest first. */
  private static List<Period> offices(Name name, @Nullable String title) {
    String wanted = title == null ? "" : Names.fold(title);
    List<Name.Role> dated = name.roles().stream().filter(role -> !role.from().isEmpty()).toList();
    List<Name.Role> called =
        dated.stream()
            .filter(role -> !wanted.isEmpty() && Names.fold(role.title()).contains(wanted))
            .toList();
    List<Name.Role> fitting = called.isEmpty() ? dated : called;
    int best = fitting.stream().mapToInt(Tenures::rank).min().orElse(0);
    return fitting.stream()
        .filter(role -> rank(role) == best)
        .map(Officeholders::period)
        .sorted(Comparator.comparing(Period::from))
        .toList();
  }

  private static int rank(Name.Role role) {
    if (TOP.matcher(role.title()).find()) {
      return 0;
    }
    return HIGH.matcher(role.title()).find() ? 1 : 2;
  }

  private List<Period> latest(List<Period> offices) {
    return offices.stream()
        .filter(office -> !office.from().isAfter(today))
        .reduce((earlier, later) -> later)
        .map(List::of)
        .orElse(List.of());
  }

  private List<Period> numbered(List<Period> offices, @Nullable String ordinal) {
    if (ordinal == null) {
      return offices;
    }
    int index =
        switch (ordinal.toLowerCase(Locale.ROOT)) {
          case "first" -> 0;
          case "second" -> 1;
          case "third" -> 2;
          default -> offices.size() - 1;
        };
    return index >= 0 && index < offices.size() ? List.of(offices.get(index)) : List.of();
  }
}
