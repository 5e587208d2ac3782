package org.sarika.answer.contrast;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarika.answer.contrast.Difference.Matter;
import org.sarika.answer.facts.Figure;
import org.sarika.answer.facts.Moment;
import org.sarika.answer.facts.Stems;

/** Figures of the same that cannot both be right. */
final class FigureContrast {
  private static final Pattern PURPOSE =
      Pattern.compile("(?: of| in)?(?: \\p{L}+){0,2} (?:for|to) ([^,.;]{3,40})");

  /** Days within which two articles that name no time tell the same news. */
  private static final int SAME_NEWS = 60;

  private static final Pattern GROWN =
      Pattern.compile(
          "\\b(?:up|down|rose|rises|fell|falls|grew|grown|shrank|dropped|increased|decreased|(?:increase|growth|rise|fall|decline) of)(?: (?!to\\b)\\p{L}+)? $");

  private static final Pattern SHARE = Pattern.compile(" of ([^,.;]{3,30})");

  private final Read left;
  private final Read right;
  private final Supplier<Wanted> wanted;

  FigureContrast(Read left, Read right, Supplier<Wanted> wanted) {
    this.left = left;
    this.right = right;
    this.wanted = wanted;
  }

  /**
   * @param same whether they are on the same matter in any case
   * @param far whether they are of different times for all that is known
   */
  Optional<Difference> between(boolean same, boolean far) {
    for (Figure one : left.figures()) {
      for (Figure other : right.figures()) {
        boolean counted = same || wanted.get().isCountedBy(left, one, right, other);
        if (counted && one.isOf(other) && !isHeldBy(one, right) && !isHeldBy(other, left)) {
          return areOnTheSame(one, other)
              ? Optional.of(difference(one, other, far))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Other figures of the same kind, whatever stands beside them. */
  Optional<Difference> corrected() {
    for (Figure one : left.figures()) {
      for (Figure other : right.figures()) {
        if (one.isOf(other) && !isHeldBy(one, right) && !isHeldBy(other, left)) {
          return Optional.of(difference(one, other, false));
        }
      }
    }
    return Optional.empty();
  }

  private boolean areOnTheSame(Figure one, Figure other) {
    if (haveOtherPurposes(left, one, right, other)) {
      return false;
    }
    return wanted.get().isNamedIn(left, right)
        ? !Events.haveOtherDeeds(left, right)
        : !Events.differ(left, right)
            && Local.areAlike(left, one.start(), one.end(), right, other.start(), other.end());
  }

  private Difference difference(Figure one, Figure other, boolean far) {
    boolean explained = far || areOfOtherTimes(one, other) || hasGrown(left, right, one, other);
    return new Difference(
        explained ? Matter.PERIODS : Matter.NUMBER,
        left.words(one.start(), one.end()),
        right.words(other.start(), other.end()));
  }

  /** "$12 million for demining" and "$5 million for health". */
  private static boolean haveOtherPurposes(Read left, Figure one, Read right, Figure other) {
    Set<String> first = purpose(left, one);
    Set<String> second = purpose(right, other);
    boolean apart =
        !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    return apart
        || isGrowth(left, one) != isGrowth(right, other)
        || isShareOfElse(left, one, right)
        || isShareOfElse(right, other, left);
  }

  /** "100 percent of US products" is no tariff. */
  private static boolean isShareOfElse(Read read, Figure figure, Read other) {
    Matcher matcher = SHARE.matcher(read.text()).region(figure.end(), read.text().length());
    return figure.unit().equals("%")
        && matcher.lookingAt()
        && Stems.in(matcher.group(1)).stream().noneMatch(other.stems()::contains);
  }

  /** "Up 11.2%" is no share of anything. */
  private static boolean isGrowth(Read read, Figure figure) {
    return figure.unit().equals("%")
        && GROWN.matcher(read.text().substring(0, figure.start())).find();
  }

  private static Set<String> purpose(Read read, Figure figure) {
    Matcher matcher = PURPOSE.matcher(read.text()).region(figure.end(), read.text().length());
    return matcher.lookingAt() ? Stems.in(matcher.group(1)) : Set.of();
  }

  /** Whether the other sentence has this very figure, too, perhaps beside others. */
  private static boolean isHeldBy(Figure figure, Read other) {
    return other.figures().stream()
        .anyMatch(it -> it.unit().equals(figure.unit()) && it.meets(figure));
  }

  /** Each is of a time, and not of the same. */
  private boolean areOfOtherTimes(Figure one, Figure other) {
    List<Moment> here = Local.times(left, one.start(), one.end());
    List<Moment> there = Local.times(right, other.start(), other.end());
    if (Local.isOverYears(left, one.end()) != Local.isOverYears(right, other.end())) {
      return true;
    }
    if (here.isEmpty() && there.isEmpty()) {
      return Math.abs(ChronoUnit.DAYS.between(left.published(), right.published())) > SAME_NEWS;
    }
    boolean untold = here.isEmpty() || there.isEmpty();
    if (untold && (wanted.get().isOf(here) || wanted.get().isOf(there))) {
      return false;
    }
    return !isOfTimeOf(here, there, right) || !isOfTimeOf(there, here, left);
  }

  /** A sentence without a time is of the year in which it was published. */
  private static boolean isOfTimeOf(List<Moment> moments, List<Moment> others, Read other) {
    if (moments.isEmpty()) {
      return true;
    }
    if (others.isEmpty()) {
      return moments.stream()
          .anyMatch(it ->
              it.last().plusDays(SAME_NEWS).isAfter(other.published())
                  && it.first().minusDays(SAME_NEWS).isBefore(other.published()));
    }
    return moments.stream()
        .anyMatch(it ->
            others.stream()
                .anyMatch(each ->
                    (it.first().equals(each.first()) && it.last().equals(each.last()))
                        || isWithin(it, each)
                        || isWithin(each, it)));
  }

  private static boolean isDay(Moment moment) {
    return moment.first().equals(moment.last());
  }

  /** A day within a month or year names the same time; a half within a year does not. */
  private static boolean isWithin(Moment day, Moment longer) {
    return isDay(day)
        && !day.first().isBefore(longer.first())
        && !day.last().isAfter(longer.last())
        && longer.first().plusYears(1).isAfter(longer.last());
  }

  private static boolean hasGrown(Read left, Read right, Figure one, Figure other) {
    boolean leftFirst = left.published().isBefore(right.published());
    boolean rightFirst = right.published().isBefore(left.published());
    return one.isToll()
        && ((leftFirst && other.exceeds(one)) || (rightFirst && one.exceeds(other)));
  }
}
