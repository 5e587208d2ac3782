package org.sarika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The scorer that stands beside the benchmarks, where a machine has it and Python 3. */
final class PublicScorer {
  /** Metrics that only we have. */
  private static final Set<String> OURS =
      Set.of("ece", "Brier", "right", "false-answer rate (near misses)");

  private final Path benchmarks;

  PublicScorer() {
    benchmarks = Path.of(System.getProperty("sarika.shared", "../shared"), "benchmarks");
  }

  Path folder(String set) {
    return benchmarks.resolve(set);
  }

  /** Empty if it can be run; else why not. */
  String missing() throws IOException, InterruptedException {
    if (!Files.exists(benchmarks.resolve("score.py"))) {
      return "LEFT OUT: no scorer at '%s/score.py' to agree with (-Dsarika.shared=FOLDER)"
          .formatted(benchmarks);
    }
    try {
      new ProcessBuilder("python3", "--version").start().waitFor();
      return "";
    } catch (IOException e) {
      return "LEFT OUT: no python3 to run the public scorer with";
    }
  }

  Map<String, Double> score(Path folder, Path outputs) throws IOException, InterruptedException {
    Path printed = Files.createTempFile(outputs.getParent(), "metrics", ".json");
    Process python =
        new ProcessBuilder(
                "python3",
                benchmarks.resolve("score.py").toString(),
                folder.toString(),
                outputs.toString(),
                "--json")
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(python.waitFor(5, TimeUnit.MINUTES)).as("the public scorer ended").isTrue();
    assertThat(python.exitValue()).isZero();
    return metrics(printed);
  }

  /** The metrics that the scorer printed to a file. */
  static Map<String, Double> metrics(Path printed) throws IOException {
    JsonNode metrics = new ObjectMapper().readTree(printed.toFile()).get("metrics");
    Map<String, Double> values = new LinkedHashMap<>();
    metrics
        .properties()
        .forEach(metric -> values.put(metric.getKey(), metric.getValue().doubleValue()));
    return values;
  }

  static void assertAgree(Map<String, Double> ours, Map<String, Double> theirs, double tolerance) {
    Map<String, Double> common = new LinkedHashMap<>(ours);
    common.keySet().removeAll(OURS);
    assertThat(common.keySet()).containsExactlyElementsOf(theirs.keySet());
    theirs.forEach(
        (name, value) -> assertThat(common.get(name)).as(name).isCloseTo(value, within(tolerance)));
  }
}
