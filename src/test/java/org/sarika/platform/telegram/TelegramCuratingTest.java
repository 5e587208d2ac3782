package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.sarika.chat.ReadyReason;
import org.sarika.curation.Change;
import org.sarika.curation.Deed;
import org.sarika.curation.Submission;
import org.sarika.curation.Submitted;
import org.sarika.fake.telegram.Fault;
import org.sarika.fake.telegram.Press;
import org.sarika.fake.telegram.Shown;
import org.sarika.knowledge.Status;

/** Curating in a private chat, and that nobody else can, against a strict Bot API. */
class TelegramCuratingTest extends TelegramDeskEdge {
  @Test
  void listsAndApproves() {
    Shown queue = telegram.awaitReply(curator.says("/review"));
    curator.taps(queue, "Look at");
    Shown preview = shows(shown -> shown.labels().contains("✓ Approve"));

    curator.taps(preview, "Approve");
    Shown decided = edited(preview, "Approved by telegram 4711, 20 November 2026, 09:05 UTC");

    assertThat(queue.text())
        .contains("1 article waits for review", "from root on the command line");
    assertThat(preview.text())
        .contains("independent", "low", "3 paragraphs", "2020-quay.example", "Paragraph 2");
    assertThat(decided.buttons()).isEmpty();
    assertThat(library.status(QUAY)).isEqualTo(Status.APPROVED);
    assertThat(library.decisions(QUAY))
        .extracting(change -> change.who().name())
        .containsExactly("telegram 4711");
  }

  @Test
  void rejectsForAReadyReason() {
    Shown preview = preview();
    curator.taps(preview, "Reject");
    Shown asked = edited(preview, "Why is it rejected?");

    curator.taps(asked, ReadyReason.COVERED.words());
    edited(asked, "Rejected by telegram 4711");

    assertThat(library.status(QUAY)).isEqualTo(Status.REJECTED);
    assertThat(library.decisions(QUAY))
        .extracting(Change::reason)
        .containsExactly(ReadyReason.COVERED.words());
  }

  @Test
  void rejectsForAReasonInTheNextMessage() {
    curator.taps(preview(), "Reject");
    shows(shown -> shown.text().contains("Why is it rejected?"));

    Shown told = telegram.awaitReply(curator.says("Another quay"));

    assertThat(told.text()).contains("Rejected by telegram 4711", "Another quay");
    assertThat(library.status(QUAY)).isEqualTo(Status.REJECTED);
  }

  @Test
  void takesAReplyToTheQuestionForTheReasonAlsoAfterARestart() {
    curator.taps(preview(), "Reject");
    Shown asked = shows(shown -> shown.text().contains("Why is it rejected?"));
    platform.close();
    platform = platform();
    run();

    telegram.awaitReply(curator.replies(asked, "Another quay"));

    assertThat(library.decisions(QUAY)).extracting(Change::reason).containsExactly("Another quay");
  }

  @Test
  void asksOfWhichItIsACopy() {
    library.alike(QUAY, HARBOUR);
    Shown preview = preview();

    curator.taps(preview, "Copy of: " + HARBOUR.title());
    edited(preview, "Made a copy by telegram 4711");

    assertThat(preview.text()).contains("Nearly the same as", "83 % of its words");
    assertThat(preview.labels()).contains("✓ Separate article").doesNotContain("✓ Approve");
    assertThat(library.status(QUAY)).isEqualTo(Status.COPY);
  }

  @Test
  void decidesOnceWhatIsDeliveredTwice() {
    Shown preview = preview();
    telegram.faults().next("getUpdates", 2, new Fault.Drop(true));

    Press press = curator.taps(preview, "Approve");
    edited(preview, "Approved by telegram 4711");
    telegram.awaitNotice(press);
    curator.inPrivate().presses(preview, preview.button("Approve").orElseThrow().data());
    telegram.awaitReply(curator.says("/latest"));

    assertThat(library.decisions(QUAY)).extracting(Change::deed).containsExactly(Deed.APPROVED);
  }

  @Test
  void takesALink() {
    library.taker = what -> new Submitted.Queued(QUAY.id());

    Shown told = telegram.awaitReply(curator.says("https://quay.example/a"));

    assertThat(told.text()).contains("Queued: it waits for review.");
    assertThat(told.labels()).contains("✓ Approve", "✗ Reject");
    assertThat(library.submitted).hasSize(1).first().isInstanceOf(Submission.Link.class);
  }

  @Test
  void takesAFile() {
    library.taker = what -> new Submitted.Queued(QUAY.id());

    curator.inPrivate().sends("document", telegram.file("story of a quay.txt", STORY));
    shows(shown -> shown.text().contains("Queued: it waits for review."));

    assertThat(library.submitted).hasSize(1);
    Submission.File file = (Submission.File) library.submitted.getFirst();
    assertThat(file.name()).isEqualTo("story of a quay.txt");
    assertThat(file.bytes()).isEqualTo(STORY);
  }

  @Test
  void saysWhyAFileIsNotTaken() {
    curator.inPrivate().sends("document", telegram.file("story.exe", STORY));

    shows(shown -> shown.text().contains("nobody takes it: try another page"));
    assertThat(telegram.awaitReply(curator.says("/review")).text())
        .contains("Refused lately", "story.exe");
  }

  @Test
  void fetchesNoFileThatIsTooLarge() {
    ObjectNode huge = telegram.file("huge.pdf", STORY).put("file_size", (20 << 20) + 1);

    curator.inPrivate().sends("document", huge);

    shows(shown -> shown.text().contains("files of up to 20 MB"));
    assertThat(telegram.calls("getFile")).isEmpty();
  }

  @Test
  void saysThatAFileCannotBeFetched() {
    ObjectNode gone = telegram.file("gone.pdf", STORY).put("file_id", "unknown");

    curator.inPrivate().sends("document", gone);

    shows(shown -> shown.text().contains("could not fetch this file"));
    assertThat(library.submitted).isEmpty();
  }

  @Test
  void retractsAndNotesInWords() {
    telegram.awaitReply(curator.says("/note 2019-harbour 2 correction It was four ships"));
    Shown told = telegram.awaitReply(curator.says("/retract 2019-harbour It was never printed"));

    assertThat(told.text()).contains("Retracted by telegram 4711", "It was never printed");
    assertThat(library.status(HARBOUR)).isEqualTo(Status.RETRACTED);
    assertThat(library.articles.find(HARBOUR.id()).orElseThrow().notes()).hasSize(1);
  }

  private Shown edited(Shown before, String words) {
    return shows(shown -> shown.id() == before.id() && shown.text().contains(words));
  }
}
