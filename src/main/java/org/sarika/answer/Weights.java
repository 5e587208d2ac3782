package org.sarika.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The fitted part of confidence: logistic regression weights on {@link Signals}, and the bar below
 * which we abstain. Data with provenance: the file says which command made it from what.
 *
 * @param bySignal a weight for each signal that counts, by name; one that it was fitted without has
 *     none
 * @param bias added to the weighted sum
 * @param threshold confidence from which an answer is shown, 0 to 1
 */
public record Weights(Map<String, Double> bySignal, double bias, double threshold) {
  private static final String SIGNAL = "signal.";

  public Weights {
    bySignal = Map.copyOf(bySignal);
    if (bySignal.isEmpty() || !Set.copyOf(Signals.NAMES).containsAll(bySignal.keySet())) {
      throw new IllegalArgumentException(
          "weights are for %s but the signals are %s".formatted(bySignal.keySet(), Signals.NAMES));
    }
  }

  /**
   * Reads {@code signal.<name>}, {@code bias} and {@code threshold}.
   *
   * @throws IllegalArgumentException if one is missing or no number
   */
  public static Weights read(Properties properties) {
    Map<String, Double> bySignal = new LinkedHashMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(SIGNAL)) {
        bySignal.put(key.substring(SIGNAL.length()), number(properties, key));
      }
    }
    return new Weights(bySignal, number(properties, "bias"), number(properties, "threshold"));
  }

  private static double number(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("confidence weights lack '%s'".formatted(key));
    }
    return Double.parseDouble(value);
  }

  /** The probability that the signals belong to a question that the store answers, 0 to 1. */
  public double confidence(Signals signals) {
    double sum = bias;
    for (Map.Entry<String, Double> signal : signals.byName().entrySet()) {
      sum += bySignal.getOrDefault(signal.getKey(), 0.0) * signal.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
