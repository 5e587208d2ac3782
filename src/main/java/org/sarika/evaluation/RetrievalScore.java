package org.sarika.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarika.json.EvaluationQuestion;

/** How well the retrieved articles are those that answer; abstaining does not matter here. */
final class RetrievalScore {
  private static final int DEPTH = 10;

  private final ArticleTexts articles;

  RetrievalScore(ArticleTexts articles) {
    this.articles = articles;
  }

  void score(EvaluationQuestion question, List<String> retrieved, Map<String, Double> values) {
    Set<String> gold = Set.copyOf(question.goldDocs());
    if (!gold.isEmpty()) {
      List<Boolean> relevant = retrieved.stream().map(gold::contains).toList();
      for (int k : new int[] {1, 4, 10}) {
        values.put("hits@" + k, count(relevant, k) > 0 ? 1.0 : 0.0);
      }
      for (int k : new int[] {4, 10}) {
        values.put("recall@" + k, (double) count(relevant, k) / gold.size());
      }
      byRank(relevant, gold.size(), values);
    }
    if (!question.answers().isEmpty() && question.answerable()) {
      for (int k : new int[] {1, 4, 10}) {
        values.put("ansdoc@" + k, holdAnswers(question, retrieved, k) ? 1.0 : 0.0);
      }
    }
  }

  private static void byRank(List<Boolean> relevant, int gold, Map<String, Double> values) {
    double firstRank = 0;
    double precisions = 0;
    double precisionsInDepth = 0;
    double gain = 0;
    int found = 0;
    for (int rank = 1; rank <= relevant.size(); rank++) {
      if (relevant.get(rank - 1)) {
        found++;
        precisions += (double) found / rank;
        if (rank <= DEPTH) {
          precisionsInDepth = precisions;
          gain += discount(rank);
          firstRank = found == 1 ? 1.0 / rank : firstRank;
        }
      }
    }
    int reachable = Math.min(gold, DEPTH);
    values.put("MRR@10", firstRank);
    values.put("MAP@10", precisionsInDepth / reachable);
    values.put("nDCG@10", gain / idealGain(reachable));
    values.put("MAP", precisions / gold);
  }

  private static double idealGain(int reachable) {
    double ideal = 0;
    for (int rank = 1; rank <= reachable; rank++) {
      ideal += discount(rank);
    }
    return ideal;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 1);
  }

  private static long count(List<Boolean> relevant, int k) {
    return relevant.stream().limit(k).filter(yes -> yes).count();
  }

  private boolean holdAnswers(EvaluationQuestion question, List<String> retrieved, int k) {
    String texts =
        retrieved.stream().limit(k).map(articles::plain).collect(Collectors.joining(" | "));
    return Answers.allIn(question.answers(), texts);
  }
}
