package org.sarika.ingest;

import java.util.Comparator;
import java.util.Optional;
import org.sarika.curation.Likeness;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.PublicationDate;

/**
 * What is remembered of an article to compare others with it.
 *
 * @param version of its text and vectors, as stored; empty if it is not stored yet
 * @param published when it came out
 * @param sketch of its words
 * @param centroid of its vectors, as soon as somebody asked
 */
record Known(
    String version, PublicationDate published, Sketch sketch, Optional<Embedding> centroid) {
  static final Comparator<Likeness> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Likeness::sameWords)
          .thenComparingDouble(Likeness::sameMeaning)
          .reversed()
          .thenComparing(Likeness::other);

  static Known of(Article article) {
    return new Known("", article.published(), Sketch.of(article.paragraphs()), Optional.empty());
  }

  Known in(String stored) {
    return new Known(stored, published, sketch, centroid);
  }

  Known with(Embedding found) {
    return new Known(version, published, sketch, Optional.of(found));
  }
}
