package org.sarika.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarika.json.EarlierRun;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.OutputLine;
import org.sarika.json.ScoredLine;

/** An earlier run, to be held beside a later one. */
public final class EarlierScores {
  private final EarlierRun run;

  public EarlierScores(EarlierRun run) {
    this.run = run;
  }

  /**
   * The later run beside this one. A question counts if the earlier run has it and neither its
   * words nor its known answers have changed since; of outputs that cannot be told.
   *
   * @param set the question set's name
   * @param questions that the later run was asked
   * @param scorer for outputs that are not scored yet
   * @param later metrics of the later run over those questions
   * @throws IllegalArgumentException if there is no such question
   */
  public Comparison compare(
      String set, List<EvaluationQuestion> questions, Scorer scorer, Metrics later) {
    Map<String, ScoredLine> scored = new HashMap<>();
    run.scored().stream()
        .filter(line -> line.set().equals(set))
        .forEach(line -> scored.put(line.id(), line));
    Map<String, OutputLine> outputs = new HashMap<>();
    run.outputs().forEach(output -> outputs.put(output.id(), output));
    List<ScoredQuestion> before = new ArrayList<>();
    List<ScoredQuestion> after = new ArrayList<>();
    for (int at = 0; at < questions.size(); at++) {
      EvaluationQuestion question = questions.get(at);
      ScoredLine line = scored.get(question.id());
      OutputLine output = outputs.get(question.id());
      if (line != null && line.fingerprint().equals(RunFile.fingerprint(question))) {
        before.add(of(question, line));
        // Rounded as the file's are: what did not change must not differ in the last digit.
        after.add(of(question, RunFile.line(set, question, later.questions().get(at))));
      } else if (line == null && output != null) {
        before.add(scorer.score(question, output));
        after.add(later.questions().get(at));
      }
    }
    if (before.isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' holds none of the questions of '%s' as they stand: give a run of the same questions"
              .formatted(run.file(), set));
    }
    return Comparison.of(run.file(), questions.size(), before, after);
  }

  private static ScoredQuestion of(EvaluationQuestion question, ScoredLine line) {
    return new ScoredQuestion(
        question.id(),
        question.type(),
        AskedLanguage.of(question),
        question.answerable(),
        line.abstained(),
        line.confidence(),
        line.scores());
  }
}
