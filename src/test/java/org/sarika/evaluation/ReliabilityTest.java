package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void weighsTheGapsOfBinsThatHoldEquallyMany() {
    List<Double> confidences =
        Stream.concat(times(10, .9).stream(), times(10, .2).stream()).toList();
    List<Double> correct =
        Stream.of(times(6, 1), times(4, 0), times(1, 1), times(9, 0))
            .flatMap(List::stream)
            .toList();

    Reliability reliability = new Reliability(confidences, correct);

    assertThat(reliability.bins())
        .extracting(Reliability.Bin::questions, Reliability.Bin::correct)
        .containsExactly(tuple(10, .1), tuple(10, .6));
    // Half of .3 too sure of the first ten, half of .1 of the others.
    assertThat(reliability.error()).isCloseTo(.2, within(1e-12));
  }

  @Test
  void findsNoErrorWhereConfidenceIsTheChance() {
    Reliability reliability = new Reliability(times(100, .25), times(100, .25));

    assertThat(reliability.error()).isCloseTo(0, within(1e-12));
    assertThat(reliability.bins()).hasSize(10);
  }

  @Test
  void givesEachBinItsWilsonInterval() {
    Reliability reliability = new Reliability(times(10, .5), times(10, .5));

    // Five of ten: the interval of any table.
    assertThat(reliability.bins().getFirst().low()).isCloseTo(.2366, within(1e-3));
    assertThat(reliability.bins().getFirst().high()).isCloseTo(.7634, within(1e-3));
  }

  @Test
  void putsFewQuestionsIntoOneBin() {
    Reliability reliability = new Reliability(List.of(.9, .1), List.of(1.0, 1.0));

    assertThat(reliability.bins()).hasSize(1);
    assertThat(reliability.error()).isCloseTo(.5, within(1e-12));
  }

  private static List<Double> times(int count, double value) {
    return Collections.nCopies(count, value);
  }
}
