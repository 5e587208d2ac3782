package org.sarika.gaps;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gaps that ask nearly the same.
 *
 * @param gaps at least one, the most typical first
 */
public record GapCluster(List<Gap> gaps) {
  public GapCluster {
    gaps = List.copyOf(gaps);
    if (gaps.isEmpty()) {
      throw new IllegalArgumentException("a cluster without a gap: leave it out");
    }
  }

  /** The most typical question, in somebody's words. */
  public Gap label() {
    return gaps.getFirst();
  }

  /** How many people asked; who is no longer known counts once for each question. */
  public int askers() {
    return count(sightings());
  }

  /** How many of them were refused. */
  public int refused() {
    return count(sightings().filter(one -> one.why() == Why.REFUSED));
  }

  /** How many of them did not like the answer. */
  public int disliked() {
    return count(sightings().filter(one -> one.why() == Why.DISLIKED));
  }

  /** What they complained of, and how often; nothing for those who did not say. */
  public Map<Complaint, Integer> complaints() {
    Map<Complaint, Integer> counts = new EnumMap<>(Complaint.class);
    sightings()
        .filter(one -> one.complaint() != Complaint.NONE)
        .forEach(one -> counts.merge(one.complaint(), 1, Integer::sum));
    return counts;
  }

  /** When the first of them was asked first. */
  public Instant first() {
    return gaps.stream().map(Gap::first).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** When the last of them was asked last. */
  public Instant last() {
    return gaps.stream().map(Gap::last).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The last answer to one of them; empty while any is open. */
  public Optional<GapState.Answered> answer() {
    List<GapState.Answered> answers =
        gaps.stream()
            .map(Gap::state)
            .filter(GapState.Answered.class::isInstance)
            .map(GapState.Answered.class::cast)
            .toList();
    return answers.size() < gaps.size()
        ? Optional.empty()
        : answers.stream().max(Comparator.comparing(GapState.Answered::at));
  }

  private Stream<Sighting> sightings() {
    return gaps.stream().flatMap(gap -> gap.sightings().stream());
  }

  private static int count(Stream<Sighting> sightings) {
    List<Sighting> all = sightings.toList();
    long unknown = all.stream().filter(one -> one.asker().isEmpty()).count();
    long known =
        all.stream().map(Sighting::asker).filter(asker -> !asker.isEmpty()).distinct().count();
    return Math.toIntExact(known + unknown);
  }
}
