package org.sarika.evaluation;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.json.OutputLine;
import org.sarika.json.OutputLines;

/** Runs the public scorer beside ours, where this machine has it. */
class ScorerAgreementTest {
  private static final double TOLERANCE = 1e-6;

  private final PublicScorer scorer = new PublicScorer();
  private final OutputLines lines = new OutputLines();
  @TempDir private Path folder;

  @BeforeEach
  void leaveOutWithoutTheScorer() throws IOException, InterruptedException {
    String missing = scorer.missing();
    assumeThat(missing).as(missing).isEmpty();
  }

  @Test
  void agreesOnTheSyntheticSet() throws IOException, InterruptedException {
    Path outputs = folder.resolve("outputs.jsonl");
    Files.copy(QuestionSet.SYNTHETIC.resolve("outputs.jsonl"), outputs);
    var theirs = scorer.score(QuestionSet.SYNTHETIC, outputs);

    var ours = QuestionSet.read(QuestionSet.SYNTHETIC).score(lines.read(outputs)).values();

    PublicScorer.assertAgree(ours, theirs, TOLERANCE);
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({"clapnq, 1", "clapnq, 2", "selqa, 3", "scifact, 4"})
  void agreesOnRandomOutputs(String name, long seed) throws IOException, InterruptedException {
    assumeThat(scorer.folder(name)).as("LEFT OUT: no question set '%s'", name).isDirectory();
    QuestionSet set = QuestionSet.read(scorer.folder(name));
    List<OutputLine> given = new RandomOutputs(set, seed).make();
    Path outputs = folder.resolve("outputs.jsonl");
    Files.write(outputs, given.stream().map(lines::write).toList());
    var theirs = scorer.score(scorer.folder(name), outputs);

    var ours = set.score(given).values();

    PublicScorer.assertAgree(ours, theirs, TOLERANCE);
  }
}
