package org.sarika.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.sarika.json.EvaluationQuestion;
import org.sarika.json.ScoredLine;

/** A run as it is kept for later comparison: scores, and no words of anybody. */
public final class RunFile {
  private RunFile() {}

  /**
   * A line for each question.
   *
   * @param questions that were asked
   * @param metrics over those questions
   */
  public static List<ScoredLine> lines(
      String set, List<EvaluationQuestion> questions, Metrics metrics) {
    List<ScoredLine> lines = new ArrayList<>();
    for (int at = 0; at < questions.size(); at++) {
      lines.add(line(set, questions.get(at), metrics.questions().get(at)));
    }
    return lines;
  }

  static ScoredLine line(String set, EvaluationQuestion question, ScoredQuestion scored) {
    return new ScoredLine(
        set,
        question.id(),
        fingerprint(question),
        scored.abstained(),
        scored.confidence(),
        scored.values());
  }

  /** Eight digits that change with the question and with what counts as its answer. */
  static String fingerprint(EvaluationQuestion question) {
    List<Object> whole =
        List.of(
            question.turns(),
            question.answerable(),
            question.answers(),
            question.goldDocs(),
            question.goldEvidence(),
            question.references(),
            question.silverDocs());
    CRC32C sum = new CRC32C();
    sum.update(whole.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
