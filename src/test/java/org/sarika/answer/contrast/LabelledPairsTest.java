package org.sarika.answer.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledPairsTest {
  private static final double LEAST_PRECISION = 0.8;
  private static final double LEAST_RECALL = 0.6;

  @Test
  void flagsConflictsWithThePromisedPrecision() {
    List<LabelledPairs.Pair> dev = part(false);
    List<LabelledPairs.Pair> held = part(true);

    assertThat(precision(dev)).as(line("dev", dev)).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(recall(dev)).as(line("dev", dev)).isGreaterThanOrEqualTo(LEAST_RECALL);
    assertThat(precision(held)).as(line("held", held)).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(recall(held)).as(line("held", held)).isGreaterThanOrEqualTo(LEAST_RECALL);
    System.out.println(line("dev", dev));
    if (Boolean.getBoolean("pairs.held")) {
      System.out.println(line("held", held));
    }
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

  private static String line(String part, List<LabelledPairs.Pair> pairs) {
    return "%s: %d pairs, precision %.3f, recall %.3f; wrong: %s"
        .formatted(
            part,
            pairs.size(),
            precision(pairs),
            recall(pairs),
            part.equals("held")
                ? ""
                : pairs.stream()
                    .filter(pair -> pair.isFlagged() != pair.differs())
                    .map(pair -> "\n  " + pair.id() + " " + pair.kind() + " " + pair.found())
                    .toList());
  }
}
