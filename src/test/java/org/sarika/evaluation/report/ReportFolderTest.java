package org.sarika.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.evaluation.EvaluationReport;
import org.sarika.json.RunLines;

class ReportFolderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "rendered", "evaluation", "report.golden.html");

  private final SmallRun run = new SmallRun();
  @TempDir private Path folder;

  /** {@code -Dgolden.update} rewrites the file. */
  @Test
  void drawsWhatTheGoldenFileShows() throws IOException {
    String page = page(run.before(), run.compared());

    assertThat(page).isEqualTo(golden(page));
  }

  @Test
  void needsNoNetworkAndRunsNothing() throws IOException {
    assertThat(page(run.compared()))
        .doesNotContain("http", "src=", "@import", "url(", "<script", "<link");
  }

  @Test
  void saysInWordsAndAsATableWhatEachFigureDraws() throws IOException {
    String page = page(run.compared());

    assertThat(page).containsSubsequence("role=\"img\"", "aria-labelledby=\"set1-figure0-title");
    assertThat(page)
        .contains(
            "<desc id=\"set1-figure0-what\">The share of correct answers against confidence",
            "<caption>The reliability diagram as a table</caption>",
            "<desc id=\"set1-figure1-what\">The share of wrong answers if only the surest",
            "<caption>Risk and coverage as a table</caption>");
  }

  @Test
  void showsQuestionsAsTextAndNothingElse() throws IOException {
    assertThat(page(run.compared()))
        .contains("Is &lt;b&gt;q14&lt;/b&gt; there?")
        .doesNotContain("<b>");
  }

  @Test
  void keepsTheRunForLater() throws IOException {
    page(run.before());

    assertThat(new RunLines().read(folder.resolve("run.jsonl")).scored())
        .hasSize(SmallRun.QUESTIONS);
    assertThat(folder.resolve("run.jsonl")).content().doesNotContain("there?");
  }

  @Test
  void saysSoWhereNoFolderCanBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> new ReportFolder(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(IOException.class)
        .cause()
        .hasMessage("'%s' cannot be made: choose another folder", file);
  }

  private String page(EvaluationReport... reports) throws IOException {
    new ReportFolder(folder).write(List.of(reports), DAY);
    return Files.readString(folder.resolve("index.html"));
  }

  private static String golden(String now) throws IOException {
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, now);
    }
    return Files.readString(GOLDEN);
  }
}
