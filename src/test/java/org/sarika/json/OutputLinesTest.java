package org.sarika.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLinesTest {
  private final OutputLines lines = new OutputLines();
  @TempDir private Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    OutputLine full =
        new OutputLine(
            "q1",
            List.of("d1", "d2"),
            List.of(new OutputLine.Passage("d1", "A \"b\"\n"), new OutputLine.Passage("", "c")),
            false,
            1 / 3.0);
    OutputLine none = OutputLine.missing("q2");
    Path file = folder.resolve("outputs.jsonl");

    Files.write(file, List.of(lines.write(full), lines.write(none)));

    assertThat(lines.read(file)).containsExactly(full, none);
  }

  @Test
  void writesTheFieldsThatScorersRead() {
    OutputLine output =
        new OutputLine("q", List.of("d"), List.of(new OutputLine.Passage("d", "t")), true, .5);

    assertThat(lines.write(output))
        .isEqualTo(
            "{\"id\":\"q\",\"retrieved\":[\"d\"],\"excerpts\":[{\"doc\":\"d\",\"text\":\"t\"}],"
                + "\"abstained\":true,\"confidence\":0.5}");
  }

  @Test
  void writesMetricsInOrder() {
    var types = Map.of("fact", Map.of("n", 2.0));

    String line =
        new MetricsJson()
            .write(
                new MetricsJson.Measured(
                    "set",
                    Map.of("AUROC", .75),
                    types,
                    Map.of("km", Map.of("n", 1.0)),
                    Map.of("p50", 1.5),
                    Optional.empty()));

    assertThat(line)
        .isEqualTo(
            "{\"set\":\"set\",\"metrics\":{\"AUROC\":0.75},\"types\":{\"fact\":{\"n\":2}},"
                + "\"languages\":{\"km\":{\"n\":1}},\"millis\":{\"p50\":1.5}}");
  }

  @Test
  void writesWhatChangedSinceAnEarlierRun() {
    var against =
        new MetricsJson.Against(
            3,
            Map.of("hits@4", Map.of("before", .5)),
            Map.of("hits@4", "noise"),
            List.of("q1"),
            List.of());

    String line =
        new MetricsJson()
            .write(
                new MetricsJson.Measured(
                    "set", Map.of(), Map.of(), Map.of(), Map.of(), Optional.of(against)));

    assertThat(line)
        .endsWith(
            "\"against\":{\"questions\":3,\"changes\":{\"hits@4\":{\"before\":0.5}},"
                + "\"verdicts\":{\"hits@4\":\"noise\"},"
                + "\"newly_right\":[\"q1\"],\"newly_wrong\":[]}}");
  }
}
