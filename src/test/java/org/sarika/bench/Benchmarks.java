package org.sarika.bench;

import java.util.Collection;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints a table with the two goals. */
final class Benchmarks {
  private static final double MOST_ANSWER = 1.5;
  private static final double LEAST_IMPORT = 0.8;

  private Benchmarks() {}

  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(AnswerBenchmark.class.getName())
                    .include(ImportBenchmark.class.getName())
                    .include(DeliveryBenchmark.class.getName())
                    .addProfiler(CpuTime.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.printf("%-42s %10s %10s%n", "benchmark", "ms", "CPU ms");
    for (RunResult result : results) {
      System.out.printf(
          "%-42s %10.2f %10.2f%n",
          result.getParams().getBenchmark().replaceFirst(".*\\.(?=[^.]*\\.)", ""),
          result.getPrimaryResult().getScore(),
          cpu(result));
    }
    System.out.printf(
        "%-42s %10.2f (goal: at most %s)%n",
        "answer / embed, CPU", cpu(results, "answer") / cpu(results, "embed"), MOST_ANSWER);
    System.out.printf(
        "%-42s %10.2f%n",
        "answer / embed, wall", score(results, "answer") / score(results, "embed"));
    System.out.printf(
        "%-42s %10.2f (goal: at least %s)%n",
        "bare model / articles",
        score(results, "bareModel") / score(results, "articles"),
        LEAST_IMPORT);
    System.out.printf(
        "%-42s %10.0f%n", "deliveries a second, one caller", 1000 / score(results, "oneCaller"));
    System.out.printf(
        "%-42s %10.0f%n",
        "deliveries a second, eight callers",
        1000.0 * DeliveryBenchmark.MANY / score(results, "eightCallers"));
  }

  private static double score(Collection<RunResult> results, String name) {
    return of(results, name).getPrimaryResult().getScore();
  }

  private static double cpu(Collection<RunResult> results, String name) {
    return cpu(of(results, name));
  }

  private static double cpu(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.NAME)).getScore();
  }

  private static RunResult of(Collection<RunResult> results, String name) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
        .findFirst()
        .orElseThrow();
  }
}
