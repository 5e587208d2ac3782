package org.sarika.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sarika.knowledge.Embedding;

/**
 * Groups gaps: each joins the leader that it is most like in meaning, if that is near enough, the
 * same kind of thing is wanted, the numbers are the same and half of the key words are, or becomes
 * a leader itself. The same gaps give the same groups, in whatever order they come. Decision 0018
 * has the thresholds' figures.
 */
final class GapClusters {
  /** Least cosine of two questions' vectors. */
  static final double NEAR = 0.90;

  /** Least part of the shorter question's key words that both have. */
  static final double SHARED = 0.5;

  private static final Comparator<Gap> LEADERS_FIRST =
      Comparator.<Gap>comparingInt(gap -> -gap.sightings().size())
          .thenComparing(Gap::first)
          .thenComparingLong(Gap::number);

  private static final Comparator<GapCluster> MOST_ASKED_FIRST =
      Comparator.comparingInt(GapCluster::askers)
          .thenComparing(GapCluster::last)
          .reversed()
          .thenComparingLong(cluster -> cluster.label().number());

  private final Map<Long, Embedding> vectors;
  private final Function<String, String> english;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** A leader with its followers. */
  private record Group(KeyWords words, Embedding vector, List<Gap> gaps) {}

  private GapClusters(Map<Long, Embedding> vectors, Function<String, String> english) {
    this.vectors = vectors;
    this.english = english;
  }

  /**
   * The groups, the most asked first.
   *
   * @param vectors one for each gap, by its number
   * @param english a question in English words
   */
  static List<GapCluster> of(
      List<Gap> gaps, Map<Long, Embedding> vectors, Function<String, String> english) {
    GapClusters clusters = new GapClusters(vectors, english);
    gaps.stream().sorted(LEADERS_FIRST).forEach(clusters::add);
    return clusters.groups.stream().map(clusters::cluster).sorted(MOST_ASKED_FIRST).toList();
  }

  private void add(Gap gap) {
    KeyWords words = KeyWords.of(english.apply(gap.question()));
    Embedding vector = vector(gap);
    Optional<Group> nearest = nearest(words, vector);
    if (nearest.isPresent()) {
      nearest.get().gaps.add(gap);
    } else {
      words
          .words()
          .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(groups.size()));
      groups.add(new Group(words, vector, new ArrayList<>(List.of(gap))));
    }
  }

  private Embedding vector(Gap gap) {
    Embedding vector = vectors.get(gap.number());
    if (vector == null) {
      throw new IllegalArgumentException("gap %d has no vector".formatted(gap.number()));
    }
    return vector;
  }

  /** Only leaders that share a word are looked at: few, however many there are. */
  private Optional<Group> nearest(KeyWords words, Embedding vector) {
    Set<Integer> candidates = new TreeSet<>();
    words.words().forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
    return candidates.stream()
        .map(groups::get)
        .filter(group -> fits(words, vector, group))
        .reduce(
            (best, next) -> next.vector.cosine(vector) > best.vector.cosine(vector) ? next : best);
  }

  private static boolean fits(KeyWords words, Embedding vector, Group group) {
    return words.overlap(group.words) >= SHARED && vector.cosine(group.vector) >= NEAR;
  }

  /** The one that is nearest to all others is their label. */
  private GapCluster cluster(Group group) {
    List<Gap> gaps = new ArrayList<>(group.gaps);
    if (gaps.size() > 2) {
      Gap typical = gaps.getFirst();
      double most = typicality(typical, gaps);
      for (Gap gap : gaps.subList(1, gaps.size())) {
        double now = typicality(gap, gaps);
        if (now > most) {
          typical = gap;
          most = now;
        }
      }
      gaps.remove(typical);
      gaps.addFirst(typical);
    }
    return new GapCluster(gaps);
  }

  /** Each person who asked speaks for their words. */
  private double typicality(Gap gap, List<Gap> gaps) {
    double sum = 0;
    for (Gap other : gaps) {
      sum += Math.max(1, other.sightings().size()) * vector(gap).cosine(vector(other));
    }
    return sum;
  }
}
