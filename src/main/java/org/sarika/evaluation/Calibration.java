package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits the weights of a confidence and says how well they do on examples they have not seen. */
public final class Calibration {
  private final LogisticRegression regression;
  private final int folds;

  /**
   * @param folds parts that the groups are dealt to, at least 2; each is tested once
   * @param cost what an error costs against large weights; 1 is usual, higher fits closer
   */
  public Calibration(int folds, double cost) {
    if (folds < 2) {
      throw new IllegalArgumentException("%d folds: take at least 2".formatted(folds));
    }
    this.folds = folds;
    this.regression = new LogisticRegression(cost);
  }

  /**
   * Weights fitted on every example, with the figures of the cross-validation.
   *
   * @param features names in the order of the examples' numbers
   * @throws IllegalArgumentException if the examples are all of one kind, or one has another number
   *     of features or a number that is not finite
   */
  public LogisticFit fit(List<String> features, List<Example> examples) {
    examples.forEach(example -> check(features, example));
    checkBothKinds(examples);
    LogisticFit whole = regression.fit(features, examples);
    List<Judged> unseen = unseen(features, examples);
    return new LogisticFit(
        whole.features(), whole.weights(), whole.bias(), separation(unseen), unseen);
  }

  private List<Judged> unseen(List<String> features, List<Example> examples) {
    Map<String, Integer> foldOf = deal(examples);
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      int tested = fold;
      List<Example> train =
          examples.stream().filter(one -> foldOf.getOrDefault(one.group(), 0) != tested).toList();
      List<Example> test =
          examples.stream().filter(one -> foldOf.getOrDefault(one.group(), 0) == tested).toList();
      if (hasBothKinds(train)) {
        LogisticFit fit = regression.fit(features, train);
        test.forEach(
            one -> judged.add(new Judged(fit.probability(one.features()), one.positive())));
      }
    }
    return judged;
  }

  /** Groups go to the folds in turn, in the order they come: the same examples, the same folds. */
  private Map<String, Integer> deal(List<Example> examples) {
    Map<String, Integer> foldOf = new HashMap<>();
    for (Example example : examples) {
      foldOf.putIfAbsent(example.group(), foldOf.size() % folds);
    }
    return foldOf;
  }

  private static double separation(List<Judged> judged) {
    double[] high = confidences(judged, true);
    double[] low = confidences(judged, false);
    return high.length == 0 || low.length == 0 ? Double.NaN : Separation.of(high, low);
  }

  private static double[] confidences(List<Judged> judged, boolean positive) {
    return judged.stream()
        .filter(one -> one.positive() == positive)
        .mapToDouble(Judged::confidence)
        .toArray();
  }

  private static void check(List<String> features, Example example) {
    if (example.features().size() != features.size()) {
      throw new IllegalArgumentException(
          "an example has %d numbers for %d features"
              .formatted(example.features().size(), features.size()));
    }
    if (!example.features().stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("an example holds what is not a finite number");
    }
  }

  private static void checkBothKinds(List<Example> examples) {
    if (!hasBothKinds(examples)) {
      throw new IllegalArgumentException(
          "the %d examples are all of one kind: give some of both".formatted(examples.size()));
    }
  }

  private static boolean hasBothKinds(List<Example> examples) {
    return examples.stream().map(Example::positive).distinct().count() == 2;
  }
}
