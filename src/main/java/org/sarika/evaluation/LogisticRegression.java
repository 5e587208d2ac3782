package org.sarika.evaluation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;

/** One fit, by liblinear; the same examples give the same weights. */
final class LogisticRegression {
  private static final double PRECISION = 1e-6;

  private final double cost;

  LogisticRegression(double cost) {
    this.cost = cost;
    // It prints its iterations otherwise.
    Linear.disableDebugOutput();
  }

  LogisticFit fit(List<String> names, List<Example> examples) {
    Scaling scaling = new Scaling(examples);
    Parameter parameter = new Parameter(SolverType.L2R_LR, cost, PRECISION);
    parameter.setRegularizeBias(false);
    Model model = Linear.train(problem(examples, names.size(), scaling), parameter);
    int positive = model.getLabels()[0] == 1 ? 0 : 1;
    double bias = model.getDecfunBias(positive);
    List<Double> weights = new ArrayList<>();
    for (int feature = 0; feature < names.size(); feature++) {
      double weight = model.getDecfunCoef(feature + 1, positive);
      weights.add(scaling.unscaledWeight(feature, weight));
      bias += scaling.biasShift(feature, weight);
    }
    return new LogisticFit(names, weights, bias, Double.NaN, List.of());
  }

  private static Problem problem(List<Example> examples, int features, Scaling scaling) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = features + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int row = 0; row < examples.size(); row++) {
      problem.x[row] = row(examples.get(row), scaling);
      problem.y[row] = examples.get(row).positive() ? 1 : 0;
    }
    return problem;
  }

  private static Feature[] row(Example example, Scaling scaling) {
    int count = example.features().size();
    Feature[] row = new Feature[count + 1];
    for (int feature = 0; feature < count; feature++) {
      double value = scaling.scale(feature, example.features().get(feature));
      row[feature] = new FeatureNode(feature + 1, value);
    }
    row[count] = new FeatureNode(count + 1, 1);
    return row;
  }
}
