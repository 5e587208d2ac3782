package org.sarika.evaluation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.sarika.evaluation.Comparison;
import org.sarika.evaluation.EarlierScores;
import org.sarika.evaluation.EvaluationReport;
import org.sarika.evaluation.Metrics;
import org.sarika.evaluation.RunFile;
import org.sarika.evaluation.Scorer;
import org.sarika.json.EarlierRun;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;

/** A run over forty questions of our own, and a second one that does worse; always the same. */
final class SmallRun {
  static final int QUESTIONS = 40;
  private static final int UNANSWERABLE = 10;
  private static final String GOLD = "bay";

  private final Scorer scorer = new Scorer(id -> "");
  private final List<EvaluationQuestion> questions = new ArrayList<>();
  private final Metrics first;
  private final Metrics second;

  SmallRun() {
    for (int number = 0; number < QUESTIONS; number++) {
      questions.add(question(number));
    }
    first = scorer.score(questions, outputs(.9));
    second = scorer.score(questions, outputs(.45));
  }

  /** Alone. */
  EvaluationReport before() {
    return report("harbour", first, Optional.empty());
  }

  /** The second one beside the first. */
  EvaluationReport compared() {
    EarlierRun run =
        new EarlierRun("before/run.jsonl", RunFile.lines("bay", questions, first), List.of());
    Comparison comparison = new EarlierScores(run).compare("bay", questions, scorer, second);
    return report("bay", second, Optional.of(comparison));
  }

  private EvaluationReport report(String set, Metrics metrics, Optional<Comparison> comparison) {
    SequencedMap<String, Double> millis = new LinkedHashMap<>(Map.of("p50", 4.25));
    return new EvaluationReport(set, questions, metrics, millis, comparison);
  }

  private static EvaluationQuestion question(int number) {
    boolean answerable = number >= UNANSWERABLE;
    return new EvaluationQuestion(
        "q" + number,
        List.of("Is <b>q%d</b> there?".formatted(number)),
        answerable ? "fact" : "unanswerable_near",
        answerable,
        List.of(),
        answerable ? List.of(GOLD) : List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        number % 2 == 0 ? "en" : "km");
  }

  private static List<OutputLine> outputs(double share) {
    Random random = new Random(7);
    List<OutputLine> outputs = new ArrayList<>();
    for (int number = 0; number < QUESTIONS; number++) {
      double confidence = Math.round(random.nextDouble() * 100) / 100.0;
      boolean found = random.nextDouble() < share * (.5 + confidence / 2);
      outputs.add(
          new OutputLine(
              "q" + number,
              List.of(found ? GOLD : "elsewhere"),
              List.of(),
              confidence < .2,
              confidence));
    }
    return outputs;
  }
}
