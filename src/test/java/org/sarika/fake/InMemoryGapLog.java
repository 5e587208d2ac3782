package org.sarika.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sarika.gaps.Address;
import org.sarika.gaps.Asker;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapLog;
import org.sarika.gaps.GapState;
import org.sarika.gaps.Report;
import org.sarika.gaps.Sighting;
import org.sarika.gaps.Why;
import org.sarika.gaps.Wish;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;

/** A gap log for tests that forgets everything. */
public final class InMemoryGapLog implements GapLog {
  private final TreeMap<Long, Gap> gaps = new TreeMap<>();
  private final TreeMap<Long, Wish> wishes = new TreeMap<>();
  private final Map<Long, Map<String, Embedding>> vectors = new HashMap<>();
  private long last;

  @Override
  public synchronized long report(Report report) {
    Gap before =
        find(report.question())
            .orElseGet(() ->
                new Gap(
                    ++last,
                    report.question(),
                    report.language(),
                    report.confidence(),
                    report.at(),
                    report.at(),
                    List.of(),
                    GapState.OPEN));
    Instant latest = before.last().isAfter(report.at()) ? before.last() : report.at();
    double confidence = report.confidence() > 0 ? report.confidence() : before.confidence();
    gaps.put(
        before.number(),
        new Gap(
            before.number(),
            before.question(),
            before.language(),
            confidence,
            before.first(),
            latest,
            seen(before.sightings(), report),
            before.state()));
    while (gaps.size() > MOST) {
      dropOne();
    }
    return before.number();
  }

  private java.util.Optional<Gap> find(String question) {
    String key = Report.key(question);
    return gaps.values().stream().filter(gap -> Report.key(gap.question()).equals(key)).findFirst();
  }

  private static List<Sighting> seen(List<Sighting> before, Report report) {
    String asker = token(report.asker());
    List<Sighting> after = new ArrayList<>(before);
    for (int i = 0; i < after.size(); i++) {
      Sighting old = after.get(i);
      if (old.asker().equals(asker)) {
        boolean plain = report.complaint() == Complaint.NONE;
        boolean keeps = plain && old.complaint() != Complaint.NONE;
        after.set(
            i,
            new Sighting(
                asker,
                keeps ? old.why() : report.why(),
                plain ? old.complaint() : report.complaint(),
                report.at()));
        return after;
      }
    }
    after.add(new Sighting(asker, report.why(), report.complaint(), report.at()));
    return after;
  }

  private static String token(Asker asker) {
    return HexFormat.of().toHexDigits(asker.hashCode());
  }

  private void dropOne() {
    gaps.values().stream()
        .filter(gap -> wishes.values().stream().noneMatch(wish -> wish.gap() == gap.number()))
        .min(
            Comparator.comparing(Gap::isOpen)
                .thenComparingInt(gap -> gap.sightings().size())
                .thenComparing(Gap::last))
        .ifPresent(gap -> gaps.remove(gap.number()));
  }

  @Override
  public synchronized void withdraw(String question, Asker asker) {
    find(question)
        .ifPresent(gap ->
            keepSightings(
                gap,
                gap.sightings().stream()
                    .filter(one -> !one.asker().equals(token(asker)) || one.why() != Why.DISLIKED)
                    .toList()));
    dropNobodys();
  }

  private void keepSightings(Gap gap, List<Sighting> sightings) {
    gaps.put(
        gap.number(),
        new Gap(
            gap.number(),
            gap.question(),
            gap.language(),
            gap.confidence(),
            gap.first(),
            gap.last(),
            sightings,
            gap.state()));
  }

  private void dropNobodys() {
    gaps.values()
        .removeIf(gap ->
            gap.sightings().isEmpty()
                && wishes.values().stream().noneMatch(wish -> wish.gap() == gap.number()));
  }

  @Override
  public synchronized boolean wish(Report report, Address where) {
    long gap = find(report.question()).map(Gap::number).orElse(0L);
    String asker = report.asker().id();
    long others =
        wishes.values().stream()
            .filter(wish -> isOf(wish, report.asker()) && wish.gap() != gap)
            .count();
    if (others >= MOST_WISHES) {
      return false;
    }
    long number = report(report);
    wishes.values().removeIf(wish -> wish.gap() == number && isOf(wish, report.asker()));
    Gap kept = find(report.question()).orElseThrow();
    wishes.put(++last, new Wish(last, number, kept.question(), where, asker, report.at()));
    return true;
  }

  private static boolean isOf(Wish wish, Asker asker) {
    return wish.asker().equals(asker.id()) && wish.where().platform().equals(asker.platform());
  }

  /** Ends a wish, as an outbox does; false if there is none. */
  public synchronized boolean end(long wish) {
    return wishes.keySet().remove(wish);
  }

  @Override
  public synchronized List<Gap> all() {
    return List.copyOf(gaps.values());
  }

  @Override
  public synchronized boolean hasOpen() {
    return gaps.values().stream().anyMatch(Gap::isOpen);
  }

  @Override
  public synchronized Map<Long, Embedding> vectors(String model) {
    Map<Long, Embedding> found = new HashMap<>();
    vectors.forEach((gap, byModel) -> {
      if (byModel.containsKey(model)) {
        found.put(gap, byModel.get(model));
      }
    });
    return found;
  }

  @Override
  public synchronized void place(long gap, String model, Embedding vector) {
    if (gaps.containsKey(gap)) {
      vectors.put(gap, Map.of(model, vector));
    }
  }

  @Override
  public synchronized void answered(long gap, ArticleId by, Instant at) {
    set(gap, new GapState.Answered(by, at));
  }

  @Override
  public synchronized void reopen(long gap) {
    set(gap, GapState.OPEN);
  }

  private void set(long number, GapState state) {
    gaps.computeIfPresent(
        number,
        (_, gap) ->
            new Gap(
                gap.number(),
                gap.question(),
                gap.language(),
                gap.confidence(),
                gap.first(),
                gap.last(),
                gap.sightings(),
                state));
  }

  @Override
  public synchronized List<Wish> due() {
    return wishes.values().stream()
        .filter(wish -> gaps.containsKey(wish.gap()) && !gaps.get(wish.gap()).isOpen())
        .toList();
  }

  @Override
  public synchronized int forget(Asker asker) {
    int before = wishes.size();
    wishes.values().removeIf(wish -> isOf(wish, asker));
    for (Gap gap : List.copyOf(gaps.values())) {
      keepSightings(
          gap, gap.sightings().stream().filter(one -> !one.asker().equals(token(asker))).toList());
    }
    dropNobodys();
    return before - wishes.size();
  }

  @Override
  public synchronized void forgetBefore(Instant askers, Instant wishesBefore, Instant questions) {
    for (Gap gap : List.copyOf(gaps.values())) {
      keepSightings(
          gap,
          gap.sightings().stream()
              .map(one ->
                  one.at().isBefore(askers)
                      ? new Sighting("", one.why(), one.complaint(), one.at())
                      : one)
              .toList());
    }
    wishes.values().removeIf(wish -> wish.at().isBefore(wishesBefore));
    gaps.values()
        .removeIf(gap ->
            latest(gap).isBefore(questions)
                && wishes.values().stream().noneMatch(wish -> wish.gap() == gap.number()));
  }

  private static Instant latest(Gap gap) {
    return gap.state() instanceof GapState.Answered(var _, Instant at) && at.isAfter(gap.last())
        ? at
        : gap.last();
  }
}
