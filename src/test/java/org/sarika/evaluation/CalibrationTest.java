package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final List<String> NAMES = List.of("told", "noise");

  private final Calibration calibration = new Calibration(5, 100);

  @Test
  void findsTheWeightsThatMadeTheLabels() {
    LogisticFit fit = calibration.fit(NAMES, examples(20_000, 3, -60, 7));

    assertThat(fit.weights().getFirst()).isCloseTo(3, within(.15));
    assertThat(fit.weights().getLast()).isCloseTo(0, within(.15));
    assertThat(fit.bias()).isCloseTo(-60, within(3.0));
    assertThat(fit.probability(List.of(20.0, 0.0))).isCloseTo(.5, within(.03));
    assertThat(fit.auroc()).isBetween(.9, 1.0);
  }

  @Test
  void givesTheSameWeightsWhicheverKindComesFirst() {
    List<Example> examples = new ArrayList<>(examples(500, 2, -40, 3));

    LogisticFit one = calibration.fit(NAMES, examples);
    LogisticFit other = calibration.fit(NAMES, examples.reversed());

    assertThat(other.weights().getFirst()).isCloseTo(one.weights().getFirst(), within(1e-3));
    assertThat(one.weights().getFirst()).isPositive();
  }

  @Test
  void isNoBetterThanChanceOnGroupsThatTellNothingOfEachOther() {
    // Within a group the feature gives the label away; between groups it says nothing.
    Random random = new Random(11);
    List<Example> examples = new ArrayList<>();
    for (int group = 0; group < 300; group++) {
      boolean positive = random.nextBoolean();
      double value = random.nextGaussian();
      for (int copy = 0; copy < 4; copy++) {
        examples.add(new Example(List.of(value, 0.0), positive, "g" + group));
      }
    }

    LogisticFit fit = calibration.fit(NAMES, examples);

    assertThat(fit.auroc()).isBetween(.35, .6);
    assertThat(fit.unseen()).hasSize(examples.size());
  }

  @Test
  void printsNothing() {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));

    try {
      new Calibration(2, 1).fit(NAMES, examples(50, 1, -20, 1));
    } finally {
      System.setOut(out);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void refusesExamplesThatCannotBeFitted() {
    Example good = new Example(List.of(1.0, 2.0), true, "a");
    Example thin = new Example(List.of(1.0), false, "b");
    Example endless = new Example(List.of(1.0, Double.NaN), false, "b");

    assertThatThrownBy(() -> calibration.fit(NAMES, List.of(good, good)))
        .hasMessage("the 2 examples are all of one kind: give some of both");
    assertThatThrownBy(() -> calibration.fit(NAMES, List.of(good, thin)))
        .hasMessage("an example has 1 numbers for 2 features");
    assertThatThrownBy(() -> calibration.fit(NAMES, List.of(good, endless)))
        .hasMessage("an example holds what is not a finite number");
    assertThatThrownBy(() -> new Calibration(1, 1)).hasMessage("1 folds: take at least 2");
  }

  private static List<Example> examples(int count, double weight, double bias, long seed) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      double told = 20 + random.nextGaussian();
      double chance = 1 / (1 + Math.exp(-(weight * told + bias)));
      examples.add(
          new Example(
              List.of(told, random.nextGaussian()), random.nextDouble() < chance, "g" + at));
    }
    return examples;
  }
}
