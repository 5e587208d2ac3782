package org.sarika.answer.contrast;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Stems;

/** What stands right beside a figure or a date: a long sentence tells of more than one thing. */
final class Local {
  private static final int BEFORE = 70;
  private static final int BEHIND = 50;
  private static final int TIME = 60;

  /** A time this near to the beginning is that of the whole sentence. */
  private static final int OPENING = 40;

  private static final Pattern KIND =
      Pattern.compile(
          "\\b(exports?|imports?|trade|deficit|surplus|debt|loan|grant|fine|revenue|investment|funding|losses|price|cost"
              + "|interest|arrears|tariffs?|seats?|votes?|convictions?|share)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPARED =
      Pattern.compile("\\b(?:than|from|compared (?:with|to)|against|since)(?: in| the)? ?$");

  private static final Pattern YEARS =
      Pattern.compile(
          "\\b(?:over|in|during|for) (?:the (?:past|last) )?(?:more than )?[\\w-]+ (?:years|decades)\\b");

  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{N}’'-]*");

  private Local() {}

  /** Whether the words beside both have something in common, and are of one kind of sum. */
  static boolean areAlike(Read left, int start, int end, Read right, int from, int to) {
    Optional<String> one = kind(left.text(), start, end);
    Optional<String> other = kind(right.text(), from, to);
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      return false;
    }
    Set<String> here = stems(left.text(), start, end);
    Set<String> there = stems(right.text(), from, to);
    Set<String> shared = new HashSet<>(here);
    shared.retainAll(there);
    int fewer = Math.min(here.size(), there.size());
    return fewer == 0 || shared.size() * 3 >= fewer;
  }

  /** How many words beside both, names left out, are the same. */
  static long sameDeeds(Read left, Moment one, Read right, Moment other) {
    Set<String> here =
        stems(NAME.matcher(left.text()).replaceAll(Local::blank), one.start(), one.end());
    Set<String> there =
        stems(NAME.matcher(right.text()).replaceAll(Local::blank), other.start(), other.end());
    return here.stream().filter(there::contains).count();
  }

  private static String blank(MatchResult match) {
    return " ".repeat(match.group().length());
  }

  private static Set<String> stems(String text, int start, int end) {
    int first = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - BEFORE)));
    int last = text.indexOf(' ', Math.min(text.length(), end + BEHIND));
    String behind = text.substring(end, last < 0 ? text.length() : last);
    return Stems.in(text.substring(first, start) + " " + behind);
  }

  /** The closest word that tells what kind of sum it is, as far as the clause goes. */
  private static Optional<String> kind(String text, int start, int end) {
    Matcher matcher = KIND.matcher(text);
    Optional<String> found = Optional.empty();
    int closest = BEFORE;
    while (matcher.find()) {
      int distance = matcher.end() <= start ? start - matcher.end() : matcher.start() - end;
      if (distance >= 0 && distance < closest) {
        closest = distance;
        found = Optional.of(Stems.of(matcher.group().toLowerCase(Locale.ROOT)));
      }
    }
    return found;
  }

  /** Whether it has added up over years: "over three decades". */
  static boolean isOverYears(Read read, int end) {
    return YEARS.matcher(read.text()).region(end, Math.min(read.text().length(), end + 140)).find();
  }

  /**
   * The time that a figure is of: the closest, unless it only compares; all where none is close.
   */
  static List<Moment> times(Read read, int start, int end) {
    List<Moment> own =
        read.moments().stream()
            .filter(
                it -> !COMPARED.matcher(read.text().substring(0, it.start())).find() || isLong(it))
            .toList();
    return own.stream()
        .filter(it -> distance(it, start, end) <= TIME)
        .min(Comparator.comparingInt(it -> distance(it, start, end)))
        .map(List::of)
        .orElse(own.size() == 1 && own.getFirst().start() < OPENING ? own : List.of());
  }

  private static boolean isLong(Moment moment) {
    return moment.first().plusYears(1).isBefore(moment.last());
  }

  private static int distance(Moment moment, int start, int end) {
    return moment.start() >= end ? moment.start() - end : Math.max(0, start - moment.end());
  }
}
