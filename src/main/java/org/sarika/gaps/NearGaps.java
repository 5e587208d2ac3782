package org.sarika.gaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.StoredArticle;

/** Finds the open questions that new articles are near to. */
final class NearGaps {
  /** Least cosine of a question and a new passage or sentence; answers are nearer than that. */
  static final double NEAR = 0.60;

  /** Questions that are near to some articles, at most. */
  private static final int MOST_ASKED = 200;

  private final GapLog gaps;
  private final Gaps meaning;
  private final ArticleStore articles;

  NearGaps(GapLog gaps, Gaps meaning, ArticleStore articles) {
    this.gaps = gaps;
    this.meaning = meaning;
    this.articles = articles;
  }

  private record Candidate(Gap gap, double nearness) {}

  private record Placed(Gap gap, Embedding vector) {}

  /** The nearest first. */
  List<Gap> to(Collection<ArticleId> fresh) {
    List<Placed> open = placed(gaps.all().stream().filter(Gap::isOpen).toList());
    if (open.isEmpty()) {
      return List.of();
    }
    Map<Long, Candidate> nearest = new HashMap<>();
    for (ArticleId id : fresh) {
      List<Embedding> passages = articles.load(id).map(NearGaps::vectors).orElse(List.of());
      for (Placed one : open) {
        double now = nearness(one.vector, passages);
        if (now >= NEAR) {
          nearest.merge(
              one.gap.number(),
              new Candidate(one.gap, now),
              (old, next) -> next.nearness > old.nearness ? next : old);
        }
      }
    }
    return nearest.values().stream()
        .sorted(
            Comparator.comparingDouble(Candidate::nearness)
                .reversed()
                .thenComparingLong(one -> one.gap.number()))
        .limit(MOST_ASKED)
        .map(Candidate::gap)
        .toList();
  }

  /** With their vectors, which are made once for each model. */
  private List<Placed> placed(List<Gap> open) {
    Map<Long, Embedding> known = open.isEmpty() ? Map.of() : gaps.vectors(meaning.model());
    List<Placed> placed = new ArrayList<>();
    for (Gap gap : open) {
      Embedding vector = known.get(gap.number());
      placed.add(new Placed(gap, vector == null ? place(gap) : vector));
    }
    return placed;
  }

  private Embedding place(Gap gap) {
    Embedding made = meaning.vector(gap.question());
    gaps.place(gap.number(), meaning.model(), made);
    return made;
  }

  private static List<Embedding> vectors(StoredArticle article) {
    List<Embedding> vectors = new ArrayList<>();
    for (EmbeddedPassage passage : article.passages()) {
      vectors.add(passage.embedding());
      vectors.addAll(passage.sentences());
    }
    return vectors;
  }

  private static double nearness(Embedding question, List<Embedding> passages) {
    return passages.stream().mapToDouble(question::cosine).max().orElse(-1);
  }
}
