package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sarika.curation.Submission;
import org.sarika.curation.Submitted;
import org.sarika.ingest.formats.UnreadableException;
import org.sarika.knowledge.ArticleId;

/** What curators hand in from a chat. */
class ImportSubmissionsTest extends ImportFixture {
  @Test
  void takesAFileFromAChat() {
    ImportSubmissions submissions = submissions();
    Submission file = new Submission.File("ferry.html", page("Ferry").dated().bytes());

    Submitted first = submissions.submit(file, CURATOR);
    Submitted second = submissions.submit(file, CURATOR);

    ArticleId id = new ArticleId("2019-04-09-ferry");
    assertThat(first).isEqualTo(new Submitted.Queued(id));
    assertThat(second).isEqualTo(new Submitted.Known(id));
  }

  @Test
  void takesALinkFromAChatWithWhatIsWrittenBesideIt() {
    Submitted taken =
        submissions()
            .submit(
                new Submission.Link(
                    ADDRESS, "see this published:2019-04-09 publisher:\"The Daily\""),
                CURATOR);

    assertThat(taken).isEqualTo(new Submitted.Queued(new ArticleId("2019-04-09-ferry")));
    assertThat(only().publisher().name()).isEqualTo("The Daily");
  }

  @Test
  void saysInAChatWhyALinkIsRefused() {
    ImportSubmissions submissions = submissions();

    assertThat(submissions.submit(new Submission.Link(ADDRESS, ""), CURATOR))
        .isEqualTo(new Submitted.Refused(ADDRESS + ": published: is missing: give published:…"));
    assertThat(submissions.submit(new Submission.Link(URI.create("http://10.0.0.1/"), ""), CURATOR))
        .isEqualTo(new Submitted.Refused("is a private address"));
    assertThat(ledger.refusals(Instant.EPOCH)).hasSize(2);
  }

  private ImportSubmissions submissions() {
    PageSource pages =
        address -> {
          if (!address.equals(ADDRESS)) {
            throw new UnreadableException("is a private address");
          }
          return Source.InMemory.page(ADDRESS, "text/html", page("Ferry").bytes());
        };
    return new ImportSubmissions(imports, pages);
  }
}
