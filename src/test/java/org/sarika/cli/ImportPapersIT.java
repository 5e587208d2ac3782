package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.Papers;
import org.sarika.fake.WebPage;

/** The jar starts its own process for PDF and Word, with nothing but itself. */
class ImportPapersIT {
  private static final int FAULT = 1;
  private static final String STORY =
      "The lighthouse keeper of Kep retired on Friday after forty years, the town said, and gave"
          + " his lamp to a museum that has yet to be built beside the crab market by the sea. He"
          + " will live with his daughter in Takeo and does not want to see water for a while.";

  @TempDir private Path folder;

  @Test
  void importsAFolderOfEverythingAndListsWhatIsBroken() throws Exception {
    Installation sarika = Installation.in(folder);
    Path papers = Files.createDirectories(folder.resolve("papers/in"));
    byte[] pdf = Papers.pdf("Ferry", List.of(List.of("The ferry to Koh Rong was sold for scrap.")));
    Files.write(papers.resolve("a.pdf"), pdf);
    Files.write(papers.resolve("b.docx"), Papers.docx("Pier", "The pier of Sihanoukville is new."));
    Files.write(
        papers.resolve("c.html"), WebPage.titled("Keeper retires").paragraph(STORY).bytes());
    Files.write(papers.resolve("d.pdf"), Arrays.copyOf(pdf, pdf.length / 2));
    Files.write(papers.resolve("e.docx"), Papers.bomb(200));

    Installation.Outcome outcome =
        sarika.run(
            "import",
            "--approve",
            "--publisher=Example Gazette",
            "--published=2020-02-02",
            folder.resolve("papers").toString());

    assertThat(outcome.code()).isEqualTo(FAULT);
    assertThat(outcome.out().lines())
        .containsExactly(
            "added     2020-02-02-ferry  Ferry",
            "added     2020-02-02-pier  Pier",
            "added     2020-02-02-keeper-retires  Keeper retires");
    assertThat(outcome.assertNoTrace().complaints())
        .containsExactly(
            "sarika: %s: ends too early, its end mark is missing: download it again"
                .formatted(papers.resolve("d.pdf")),
            "sarika: %s: unpacks to far more than it is and may be made to do harm: save its text as a file"
                .formatted(papers.resolve("e.docx")));
    assertThat(sarika.run("ask", "Who retired as lighthouse keeper of Kep?").out())
        .contains("retired on Friday after forty years");
  }
}
