package org.sarika.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunLinesTest {
  private final RunLines lines = new RunLines();
  @TempDir private Path folder;

  @Test
  void readsWhatItWrote() throws IOException {
    ScoredLine sure =
        new ScoredLine("bay", "q1", "0a1b2c3d", false, 2 / 3.0, Map.of("nDCG@10", 1 / 3.0));
    ScoredLine unknown = new ScoredLine("bay", "q2", "00000000", true, Double.NaN, Map.of());
    Path file = write(lines.write(sure), lines.write(unknown));

    EarlierRun run = lines.read(file);

    assertThat(run.scored()).containsExactly(sure, unknown);
    assertThat(run.outputs()).isEmpty();
  }

  @Test
  void writesScoresInAlphabeticalOrderAndNoWords() {
    ScoredLine scored =
        new ScoredLine("bay", "q1", "0a1b2c3d", false, .5, Map.of("hits@4", 1.0, "MAP", .25));

    assertThat(lines.write(scored))
        .isEqualTo(
            "{\"set\":\"bay\",\"id\":\"q1\",\"fingerprint\":\"0a1b2c3d\",\"abstained\":false,"
                + "\"confidence\":0.5,\"scores\":{\"MAP\":0.25,\"hits@4\":1}}");
  }

  @Test
  void readsOutputsToo() throws IOException {
    OutputLine output =
        new OutputLine("q", List.of("d"), List.of(new OutputLine.Passage("d", "t")), true, .5);
    Path file = write(new OutputLines().write(output));

    assertThat(lines.read(file).outputs()).containsExactly(output);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\"|2: the line is not valid JSON at column",
        "{\"id\":\"b\",\"question\":\"why?\"}|2: holds neither scores nor outputs: give a report's",
        "{\"id\":\"a\",\"abstained\":true}|2: id: 'a' is there twice: give one run of one set",
        "{\"id\":\"b\",\"abstained\":1}|2: abstained: is missing: write true or false",
        "{\"id\":\"b\",\"abstained\":true,\"scores\":{\"MAP\":\"x\"}}|2: scores: holds what is not a number",
      })
  void namesTheLineThatIsWrong(String second, String complaint) throws IOException {
    Path file = write("{\"id\":\"a\",\"abstained\":true}", second);

    assertThatThrownBy(() -> lines.read(file))
        .isInstanceOf(QuestionSetException.class)
        .hasMessageStartingWith(file + ":" + complaint);
  }

  @Test
  void refusesAFileWithNothingInIt() throws IOException {
    Path file = write("");

    assertThatThrownBy(() -> lines.read(file)).hasMessageStartingWith("'%s' is empty", file);
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Path file = folder.resolve("none.jsonl");

    assertThatThrownBy(() -> lines.read(file)).hasMessage("'%s' does not exist", file);
  }

  private Path write(String... written) throws IOException {
    return Files.write(folder.resolve("run.jsonl"), List.of(written));
  }
}
