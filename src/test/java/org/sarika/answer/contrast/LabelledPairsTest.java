package org.sarika.answer.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledPairsTest {
  private static final double LEAST_PRECISION = 0.8;
  private static final double LEAST_RECALL = 0.6;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void flagsConflictsWithThePromisedPrecision(boolean held) {
    List<LabelledPairs.Pair> pairs = part(held);

    assertThat(precision(pairs)).as(line(pairs)).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(recall(pairs)).as(line(pairs)).isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  @Test
  void hasEnoughPairsThatTempt() {
    List<LabelledPairs.Pair> all = LabelledPairs.all();

    assertThat(all).hasSizeGreaterThanOrEqualTo(150);
    assertThat(all).filteredOn(pair -> !pair.differs()).hasSizeGreaterThanOrEqualTo(70);
    assertThat(part(true)).hasSizeGreaterThanOrEqualTo(50);
  }

  private static List<LabelledPairs.Pair> part(boolean held) {
    return LabelledPairs.all().stream().filter(pair -> pair.held() == held).toList();
  }

  private static double precision(List<LabelledPairs.Pair> pairs) {
    List<LabelledPairs.Pair> flagged =
        pairs.stream().filter(LabelledPairs.Pair::isFlagged).toList();
    long right = flagged.stream().filter(LabelledPairs.Pair::differs).count();
    return flagged.isEmpty() ? 0 : (double) right / flagged.size();
  }

  private static double recall(List<LabelledPairs.Pair> pairs) {
    List<LabelledPairs.Pair> differing =
        pairs.stream().filter(LabelledPairs.Pair::differs).toList();
    long found = differing.stream().filter(LabelledPairs.Pair::isFlagged).count();
    return (double) found / differing.size();
  }

  private static String line(List<LabelledPairs.Pair> pairs) {
    return "%d pairs, precision %.3f, recall %.3f, wrong: %s"
        .formatted(
            pairs.size(),
            precision(pairs),
            recall(pairs),
            pairs.stream()
                .filter(pair -> pair.isFlagged() != pair.differs())
                .map(LabelledPairs.Pair::id)
                .toList());
  }
}
