package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.curation.Change;
import org.sarika.curation.Deed;
import org.sarika.curation.Submission;
import org.sarika.curation.Submitted;
import org.sarika.fake.CuratedLibrary;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Status;

class CuratorsDeskTest extends DeskFixture {
  @Test
  void listsWhatWaitsAndWhatWasRefused() {
    library.ledger.add(
        new Change(CuratedLibrary.NOW, WHO, Deed.REFUSED, "https://a.example", "too little text"));

    CuratorReply.QueueReply queue = (CuratorReply.QueueReply) says("/review");

    assertThat(queue.total()).isEqualTo(1);
    assertThat(queue.items().getFirst().waiting().article()).isEqualTo(QUAY);
    assertThat(queue.items().getFirst().waiting().by()).isEqualTo(CuratedLibrary.IMPORTER);
    assertThat(queue.refused()).extracting(Change::reason).containsExactly("too little text");
  }

  @Test
  void tellsNoOldRefusals() {
    Instant before = CuratedLibrary.NOW.minus(Duration.ofDays(31));
    library.ledger.add(new Change(before, WHO, Deed.REFUSED, "https://a.example", "too little"));

    assertThat(((CuratorReply.QueueReply) says("/review")).refused()).isEmpty();
  }

  @Test
  void showsAnArticleOfAnyStatusByItsId() {
    CuratorReply.PreviewReply shown = (CuratorReply.PreviewReply) says("/review 2019-harbour");

    assertThat(shown.preview().article()).isEqualTo(HARBOUR);
    assertThat(shown.preview().status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void pagesALongQueue() {
    for (int i = 0; i < 20; i++) {
      library.waits(article("2020-more-" + i));
    }

    CuratorReply.QueueReply last = (CuratorReply.QueueReply) instead(Action.REVIEW, "", 2);

    assertThat(last.pages()).isEqualTo(3);
    assertThat(last.items()).hasSize(5);
    assertThat(((CuratorReply.QueueReply) instead(Action.REVIEW, "", 999)).page()).isEqualTo(2);
  }

  @Test
  void handsInALinkWithWhatStandsBesideIt() {
    library.taker = what -> new Submitted.Queued(QUAY.id());

    CuratorReply.PreviewReply told =
        (CuratorReply.PreviewReply) says("https://quay.example/a?b=1 publisher: Quay Courier");

    assertThat(library.submitted)
        .containsExactly(
            new Submission.Link(
                URI.create("https://quay.example/a?b=1"), "publisher: Quay Courier"));
    assertThat(told.why()).isEqualTo(CuratorReply.PreviewReply.Why.QUEUED);
    assertThat(told.key()).isEqualTo(key(QUAY));
  }

  @Test
  void saysThatALinkIsStoredAlready() {
    library.taker = what -> new Submitted.Known(HARBOUR.id());

    CuratorReply.PreviewReply told =
        (CuratorReply.PreviewReply) says("https://2019-harbour.example/story");

    assertThat(told.why()).isEqualTo(CuratorReply.PreviewReply.Why.KNOWN);
    assertThat(told.preview().status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void saysWhyALinkIsNotTaken() {
    assertThat(says("http://127.0.0.1/secret"))
        .isEqualTo(new CuratorReply.NotTakenReply(HERE, "nobody takes it: try another page"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://quay.example/a says four ships: is that so?",
        "What does https://quay.example/a say",
        "ftp://quay.example/a",
        "https:///nowhere",
      })
  void aQuestionAboutALinkStaysAQuestion(String question) {
    assertThat(says(question)).isInstanceOf(StoreReply.AnswerReply.class);
    assertThat(library.submitted).isEmpty();
  }

  @Test
  void keysAreShortWhateverTheId() {
    Article endless = article("2020-" + "x".repeat(115));
    library.waits(endless);

    assertThat(key(endless)).matches("[0-9a-z]{10}");
    assertThat(show(Action.PREVIEW, key(endless))).isInstanceOf(CuratorReply.PreviewReply.class);
  }
}
