package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeskConfidenceTest {
  @Test
  void fitsTheSignalsOfThisProgram() {
    Path knowledge = Path.of("knowledge");

    assertThat(FittedWeights.of(knowledge)).isNotEqualTo(FittedWeights.load());
  }
}
