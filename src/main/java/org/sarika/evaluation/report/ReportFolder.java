package org.sarika.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sarika.evaluation.EvaluationReport;
import org.sarika.evaluation.RunFile;
import org.sarika.json.RunLines;

/** A folder with the page, and with the run itself for a later one to be compared with. */
public final class ReportFolder {
  private static final String PAGE = "index.html";
  private static final String RUN = "run.jsonl";

  private final Path folder;

  /**
   * Makes the folder if there is none.
   *
   * @throws UncheckedIOException with one sentence if it cannot be made
   */
  public ReportFolder(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException("'%s' cannot be made: choose another folder".formatted(folder), e));
    }
  }

  /**
   * Writes both, over what an earlier report left.
   *
   * @param day of the run
   * @throws UncheckedIOException with one sentence if that cannot be done
   */
  public void write(List<EvaluationReport> reports, LocalDate day) {
    RunLines lines = new RunLines();
    List<String> run =
        reports.stream()
            .flatMap(report ->
                RunFile.lines(report.set(), report.questions(), report.metrics()).stream())
            .map(lines::write)
            .toList();
    try {
      Files.write(folder.resolve(RUN), run);
      Files.writeString(folder.resolve(PAGE), new ReportPage().of(reports, day));
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException("'%s' cannot be written to: choose another folder".formatted(folder), e));
    }
  }
}
