package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.answer.Signals;

class FittedWeightsTest {
  @TempDir private Path knowledge;

  @Test
  void areTheShippedOnesForADeskWithoutItsOwn() {
    assertThat(FittedWeights.of(knowledge)).isEqualTo(FittedWeights.load());
  }

  @Test
  void areTheDesksOwnWhereItHasSome() throws IOException {
    List<String> lines = new ArrayList<>(List.of("bias = 0", "threshold = 0.125"));
    Signals.NAMES.forEach(name -> lines.add("signal." + name + " = 1"));
    Files.write(knowledge.resolve("confidence.properties"), lines);

    assertThat(FittedWeights.of(knowledge).threshold()).isEqualTo(0.125);
  }

  @Test
  void sayWhatToDoAboutAFileThatCannotBeUsed() throws IOException {
    Files.writeString(knowledge.resolve("confidence.properties"), "bias = 0");

    assertThatThrownBy(() -> FittedWeights.of(knowledge))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("confidence.properties' cannot be used")
        .hasMessageEndingWith("make it again with calibrate, or delete it");
  }
}
