package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.curation.Likeness;
import org.sarika.fake.WebPage;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Status;

/** What an import does with an article that is stored already, or nearly so. */
class CopiesTest extends ImportFixture {
  private static final ImportOptions APPROVED = new ImportOptions("", "", "", "", "", "", "", true);

  @Test
  void makesAWireCopyACopyWhenItApproves() {
    importPage(page("Ferry sinks").dated().paragraph(STORY + " First."), APPROVED);

    ImportResult result =
        imports.importSources(
            List.of(
                Source.InMemory.page(
                    URI.create("https://daily.example/wire"),
                    "text/html",
                    page("Ferry goes down").dated().paragraph(STORY + " Reprinted.").bytes())),
            APPROVED,
            CURATOR,
            Progress.NONE);

    assertThat(result.entries().getFirst().outcome()).isEqualTo(ImportResult.Outcome.COPY);
    assertThat(messages(result).getFirst())
        .matches(
            ".* is stored as '2019-04-09-ferry-goes-down', a copy \\([0-9]+ % of its words are those of '2019-04-09-ferry-sinks'\\)");
    assertThat(status("2019-04-09-ferry-goes-down")).isEqualTo(Status.COPY);
    assertThat(index.ids()).containsExactly("2019-04-09-ferry-sinks");
  }

  @Test
  void keepsBothAddressesOfTheSameText() {
    URI elsewhere = URI.create("https://daily.example/wire");
    byte[] page = page("Ferry sinks").dated().paragraph(STORY).bytes();
    importPage(page("Ferry sinks").dated().paragraph(STORY), APPROVED);

    ImportResult first = importAt(elsewhere, page);
    ImportResult again = importAt(elsewhere, page);

    assertThat(first.entries().getFirst().outcome()).isEqualTo(ImportResult.Outcome.COPY);
    assertThat(again.entries().getFirst().outcome()).isEqualTo(ImportResult.Outcome.UNCHANGED);
    assertThat(index.ids()).containsExactly("2019-04-09-ferry-sinks");
    assertThat(store.find(new ArticleId("2019-04-09-ferry-sinks")).orElseThrow().copies())
        .containsExactly(elsewhere.toString());
  }

  private ImportResult importAt(URI address, byte[] page) {
    return imports.importSources(
        List.of(Source.InMemory.page(address, "text/html", page)),
        APPROVED,
        CURATOR,
        Progress.NONE);
  }

  @Test
  void findsTheCopiesWithinOneImport() {
    imports.importSources(
        List.of(
            Source.InMemory.page(
                ADDRESS, "text/html", page("First").dated().paragraph("A.").bytes()),
            Source.InMemory.page(
                ADDRESS, "text/html", page("Second").dated().paragraph("B.").bytes())),
        APPROVED,
        CURATOR,
        Progress.NONE);

    assertThat(status("2019-04-09-first")).isEqualTo(Status.APPROVED);
    assertThat(status("2019-04-09-second")).isEqualTo(Status.COPY);
  }

  @Test
  void tellsOfACopyThatWaits() {
    importPage(page("First").dated().paragraph("A."), ImportOptions.NONE);
    ImportResult result = importPage(page("Second").dated().paragraph("B."), ImportOptions.NONE);

    assertThat(result.entries().getFirst().remarks())
        .singleElement()
        .asString()
        .contains("% of its words are those of '2019-04-09-first'");
    List<Likeness> like = likenesses.of(new ArticleId("2019-04-09-second"));
    assertThat(like)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.other()).hasToString("2019-04-09-first");
          assertThat(one.sameWords()).isGreaterThan(Likeness.COPIED_WORDS);
          assertThat(one.sameMeaning()).isBetween(0.0, 1.001);
        });
  }

  @Test
  void findsNoLikenessBetweenDifferentStories() {
    importPage(page("First").dated(), ImportOptions.NONE);
    String other =
        "Rice prices rose in Battambang for the third month, traders said on Friday, because the"
            + " rain came late and two of the mills by the river stood still for want of parts"
            + " that a company in another country had promised to send before the harvest began.";
    importPage(WebPage.titled("Second").dated().paragraph(other), ImportOptions.NONE);

    assertThat(likenesses.of(new ArticleId("2019-04-09-second")))
        .allSatisfy(one -> assertThat(one.sameWords()).isLessThan(0.1));
  }
}
