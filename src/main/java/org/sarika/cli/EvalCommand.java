package org.sarika.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarika.wiring.EvalRequest;
import org.sarika.wiring.Evaluated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures question sets. */
@Command(
    name = "eval",
    description = {
      "Runs question sets and prints the metrics.",
      "A folder holds questions.jsonl, and corpus.jsonl unless the store itself is asked."
    })
final class EvalCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--format", paramLabel = "table|json", description = "table (default) or json")
  private TableFormat format = TableFormat.table;

  @Option(
      names = "--outputs",
      paramLabel = "OUT.jsonl",
      description = "write what was retrieved and shown, one line for each question")
  private Optional<Path> outputs = Optional.empty();

  @Option(
      names = "--min",
      paramLabel = "metric=value",
      description = "exit 1 if the metric of any set is lower; may be given several times")
  private Map<String, Double> bars = Map.of();

  @Option(names = "--split", paramLabel = "dev|all", description = "dev or all questions (default)")
  private SplitName split = SplitName.all;

  @Option(
      names = "--answer-always",
      description = "show excerpts also where the confidence is too low")
  private boolean answerAlways;

  @Option(
      names = "--report",
      paramLabel = "FOLDER",
      description = {
        "write index.html, a page with figures, and run.jsonl,",
        "the scores of every question, to compare a later run with"
      })
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--against",
      paramLabel = "RUN.jsonl",
      description = {
        "compare with an earlier run: the run.jsonl of its report,",
        "or what its --outputs wrote"
      })
  private Optional<Path> against = Optional.empty();

  @Option(
      names = "--fail-on-regression",
      description = "exit 1 if it is worse than the earlier run by more than noise")
  private boolean failOnRegression;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "a question set each")
  private List<Path> folders = List.of();

  /** The names are what operators type. */
  private enum TableFormat {
    table,
    json
  }

  /** The names are what operators type. */
  private enum SplitName {
    dev(EvalRequest.Split.DEV),
    all(EvalRequest.Split.ALL);

    private final EvalRequest.Split split;

    SplitName(EvalRequest.Split split) {
      this.split = split;
    }
  }

  EvalCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (failOnRegression && against.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--fail-on-regression needs --against RUN.jsonl");
    }
    EvalRequest request =
        new EvalRequest(
            folders,
            split.split,
            answerAlways,
            outputs.orElse(null),
            report.orElse(null),
            against.orElse(null));
    Evaluated evaluated =
        session.program().evaluate(session.settings(), request, session.progress());
    session.print(
        switch (format) {
          case table -> MetricsTable.of(evaluated);
          case json -> session.program().formats().json(evaluated);
        });
    List<String> wrong = new ArrayList<>(Bars.missed(bars, evaluated));
    if (failOnRegression) {
      wrong.addAll(Regressions.of(evaluated));
    }
    wrong.forEach(session::complain);
    return wrong.isEmpty() ? Exit.OK : Exit.FAULT;
  }
}
