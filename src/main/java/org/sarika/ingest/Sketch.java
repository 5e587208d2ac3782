package org.sarika.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.datasketches.theta.CompactThetaSketch;
import org.apache.datasketches.theta.HashIterator;
import org.apache.datasketches.theta.JaccardSimilarity;
import org.apache.datasketches.theta.UpdatableThetaSketch;
import org.sarika.knowledge.Names;

/** A sample of an article's runs of words, a few kilobytes however long the article is. */
final class Sketch {
  /** Runs in the sample, a power of two: Jaccard's index is right to about 0.03. */
  private static final int SAMPLE = 256;

  /** Words of a run: a copy with a word changed here and there keeps most of its runs. */
  private static final int RUN = 3;

  /** What is longer, in characters, is a sentence in a script that parts no words. */
  private static final int LONGEST_WORD = 24;

  /**
   * Smallest runs by which others are looked up: two samples that are half alike miss each other
   * there once in many millions.
   */
  private static final int LOOKED_UP = 24;

  private final CompactThetaSketch sketch;

  private Sketch(CompactThetaSketch sketch) {
    this.sketch = sketch;
  }

  static Sketch of(List<String> paragraphs) {
    UpdatableThetaSketch runs = UpdatableThetaSketch.builder().setNominalEntries(SAMPLE).build();
    List<String> words = words(String.join(" ", paragraphs));
    for (int from = 0; from + RUN <= words.size(); from++) {
      runs.update(String.join(" ", words.subList(from, from + RUN)));
    }
    return new Sketch(runs.compact());
  }

  /** Scripts that part no words are cut in pieces of a few characters, from each character on. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Names.fold(text).split(" ", -1)) {
      int[] points = word.codePoints().toArray();
      if (isUnparted(points)) {
        for (int point : points) {
          words.add(Character.toString(point));
        }
      } else if (points.length > 0) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isUnparted(int[] points) {
    return points.length > LONGEST_WORD
        || (points.length > 0 && Character.isIdeographic(points[0]));
  }

  /** Jaccard's index of the runs, 0 to 1. */
  double sameWords(Sketch other) {
    if (sketch.isEmpty() || other.sketch.isEmpty()) {
      return 0;
    }
    double[] boundsAndEstimate = JaccardSimilarity.jaccard(sketch, other.sketch);
    return boundsAndEstimate[1];
  }

  /** The smallest hashes: one of them is also among those of whatever is half like it. */
  List<Long> smallest() {
    List<Long> smallest = new ArrayList<>();
    HashIterator hashes = sketch.iterator();
    while (smallest.size() < LOOKED_UP && hashes.next()) {
      smallest.add(hashes.get());
    }
    return smallest;
  }
}
