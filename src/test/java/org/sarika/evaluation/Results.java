package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Scored questions made by hand or by seed. */
final class Results {
  private Results() {}

  /** An answerable question that is answered. */
  static ScoredQuestion answered(String id, double confidence, boolean correct) {
    double score = correct ? 1 : 0;
    return new ScoredQuestion(
        id,
        "fact",
        "en",
        true,
        false,
        confidence,
        Map.of(Value.CORRECT, score, Value.answerInExcerpt(3), score, "hits@4", score));
  }

  /** A question without an answer in the store. */
  static ScoredQuestion unanswerable(String id, String type, double confidence, boolean abstained) {
    return new ScoredQuestion(id, type, "en", false, abstained, confidence, Map.of());
  }

  /** As many answered questions, this share of them correctly, as the seed has it. */
  static List<ScoredQuestion> random(int count, double share, long seed) {
    Random random = new Random(seed);
    List<ScoredQuestion> results = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      results.add(answered("q" + number, random.nextDouble(), random.nextDouble() < share));
    }
    return results;
  }
}
