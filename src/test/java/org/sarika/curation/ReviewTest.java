package org.sarika.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Curated;
import org.sarika.fake.Samples;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticles;
import org.sarika.knowledge.Viewpoint;

class ReviewTest {
  private static final Curator DARA = Curator.onTheCommandLine("dara");
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");

  private final Curated shelf = new Curated();
  private final Review review = shelf.review();

  @Test
  void listsWhatWaitsLongestFirst() {
    shelf.imported("a", Status.PENDING);
    shelf.imported("b", Status.PENDING);
    shelf.imported("c", Status.REJECTED);
    shelf.curated("d");
    submitted("a", 20);
    submitted("b", 10);

    List<Waiting> waiting = review.waiting();

    assertThat(waiting).extracting(one -> one.article().id()).containsExactly(B, A);
    assertThat(waiting.getFirst().by()).isEqualTo(new Curator("feed https://example.org/rss"));
    assertThat(waiting.getFirst().source()).isEqualTo("b.txt");
    assertThat(review.count()).isEqualTo(2);
  }

  @Test
  void letsAnArticleAnswerAtOnce() {
    shelf.imported("a", Status.PENDING);

    Outcome outcome = review.approve(A, DARA, Approval.PLAIN);

    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(shelf.store().approved("a")).isPresent();
    assertThat(shelf.index().ids()).containsExactly("a");
    assertThat(shelf.index().revision()).isEqualTo(shelf.store().revision());
    assertKept(Deed.APPROVED, "");
  }

  @Test
  void takesTheCuratorsWordForWhatAnArticleIs() {
    shelf.imported("a", Status.PENDING);

    review.approve(
        A,
        DARA,
        Approval.PLAIN
            .with(new Approval.Detail.SpeaksFrom(Viewpoint.OPPOSITION))
            .with(new Approval.Detail.Trusted(Reliability.LOW))
            .with(new Approval.Detail.About(List.of("ports"))));

    var article = shelf.store().approved("a").orElseThrow();
    assertThat(article.viewpoint()).isEqualTo(Viewpoint.OPPOSITION);
    assertThat(article.reliability()).isEqualTo(Reliability.LOW);
    assertThat(article.topics()).containsExactly("ports");
  }

  @Test
  void asksWhetherANearCopyIsOne() {
    shelf.curated("b");
    shelf.imported("a", Status.PENDING);
    shelf.like("a", "b", 0.5, 0);

    Outcome outcome = review.approve(A, DARA, Approval.PLAIN);

    assertThat(outcome).isEqualTo(new Outcome.NearCopy(A, List.of(new Likeness(B, 0.5, 0))));
    assertThat(status(A)).isEqualTo(Status.PENDING);
    assertThat(shelf.ledger().latest(1)).isEmpty();
  }

  @Test
  void countsACopyAsOneSource() {
    shelf.curated("b");
    shelf.imported("a", Status.PENDING);
    shelf.like("a", "b", 0.9, 1);

    review.approve(A, DARA, Approval.copyOf(B));

    assertThat(status(A)).isEqualTo(Status.COPY);
    assertThat(shelf.index().ids()).containsExactly("b");
    assertThat(shelf.store().approved("b").orElseThrow().copies())
        .containsExactly("https://example.org/a");
    assertKept(Deed.MERGED, "b");
  }

  @Test
  void letsANearCopyAnswerByItself() {
    shelf.curated("b");
    shelf.imported("a", Status.PENDING);
    shelf.like("a", "b", 0.9, 1);

    review.approve(A, DARA, Approval.separate());

    assertThat(shelf.index().ids()).containsExactly("a", "b");
  }

  @Test
  void makesNoCopyOfWhatDoesNotAnswer() {
    shelf.imported("a", Status.PENDING);
    shelf.imported("b", Status.PENDING);

    assertThat(review.approve(A, DARA, Approval.copyOf(B)))
        .isEqualTo(new Outcome.Unfit(B, Status.PENDING));
    assertThat(review.approve(A, DARA, Approval.copyOf(new ArticleId("gone"))))
        .isEqualTo(new Outcome.Absent(new ArticleId("gone")));
    assertThat(review.approve(A, DARA, Approval.copyOf(A)))
        .isEqualTo(new Outcome.Unfit(A, Status.PENDING));
  }

  @Test
  void turnsDownWithAReason() {
    shelf.imported("a", Status.PENDING);

    review.reject(A, " an advertisement ", DARA);

    assertThat(status(A)).isEqualTo(Status.REJECTED);
    assertThat(review.waiting()).isEmpty();
    assertKept(Deed.REJECTED, "an advertisement");
  }

  @Test
  void hidesAtOnceWhatIsRetracted() {
    shelf.curated("a");

    Outcome outcome = review.retract(A, "made up", DARA);

    assertThat(((Outcome.Done) outcome).file()).isEqualTo("articles/a.md");
    assertThat(shelf.store().approved("a")).isEmpty();
    assertThat(shelf.index().ids()).isEmpty();
    assertKept(Deed.RETRACTED, "made up");
  }

  @Test
  void undoesARetraction() {
    shelf.curated("a");
    review.retract(A, "made up", DARA);

    review.restore(A, "it was not", DARA);

    assertThat(shelf.index().ids()).containsExactly("a");
    assertThat(review.preview(A).orElseThrow().changes())
        .extracting(Change::deed)
        .containsExactly(Deed.RETRACTED, Deed.RESTORED);
  }

  @Test
  void addsANote() {
    shelf.curated("a");
    Note note = new Note(2, NoteKind.CONTEXT, "It was a holiday.", "");

    review.note(A, note, DARA);

    assertThat(shelf.store().approved("a").orElseThrow().notes()).containsExactly(note);
    assertKept(Deed.NOTED, "It was a holiday.");
  }

  @Test
  void refusesWhatMakesNoSense() {
    shelf.curated("a");
    shelf.imported("b", Status.RETRACTED);
    Note far = new Note(3, NoteKind.CONTEXT, "x", "");

    assertThat(review.note(A, far, DARA)).isEqualTo(new Outcome.NoParagraph(A, 3, 2));
    assertThat(review.reject(A, "x", DARA)).isEqualTo(new Outcome.Unfit(A, Status.APPROVED));
    assertThat(review.approve(A, DARA, Approval.PLAIN))
        .isEqualTo(new Outcome.Unfit(A, Status.APPROVED));
    assertThat(review.approve(B, DARA, Approval.PLAIN))
        .isEqualTo(new Outcome.Unfit(B, Status.RETRACTED));
    assertThat(review.retract(B, "x", DARA)).isEqualTo(new Outcome.Unfit(B, Status.RETRACTED));
    assertThat(review.retract(A, " ", DARA)).isEqualTo(new Outcome.BadReason(A, 500));
    assertThat(review.retract(A, "x".repeat(501), DARA)).isEqualTo(new Outcome.BadReason(A, 500));
    assertThat(review.restore(A, "x", DARA)).isEqualTo(new Outcome.Unfit(A, Status.APPROVED));
    assertThat(review.retract(new ArticleId("c"), "x", DARA))
        .isEqualTo(new Outcome.Absent(new ArticleId("c")));
    assertThat(review.preview(new ArticleId("c"))).isEmpty();
    assertThat(shelf.ledger().latest(1)).isEmpty();
  }

  @Test
  void tellsACopyByItsWordsOrByItsMeaningAndDate() {
    PublicationDate first = PublicationDate.parse("2024-05-06");

    assertThat(new Likeness(A, 0.5, 0).isNear(first, PublicationDate.parse("1999"))).isTrue();
    assertThat(new Likeness(A, 0.49, 0.96).isNear(first, first)).isFalse();
    assertThat(new Likeness(A, 0, 0.97).isNear(first, PublicationDate.parse("2024-05-09")))
        .isTrue();
    assertThat(new Likeness(A, 0, 0.97).isNear(first, PublicationDate.parse("2024-05-10")))
        .isFalse();
    assertThat(new Likeness(A, 0, 0.97).isNear(PublicationDate.parse("2024"), first)).isTrue();
  }

  @Test
  void keepsWhatWasDecidedWhenAFileIsReadAgain() {
    shelf.curated("a");
    review.retract(A, "made up", DARA);

    shelf.shelf().save(StoredArticles.withText("a", "Mended."));
    shelf.shelf().commit();
    Status changed = status(A);
    shelf.shelf().remove(A);
    shelf.shelf().commit();
    shelf.shelf().save(StoredArticles.plain("a"));
    shelf.shelf().commit();

    assertThat(changed).isEqualTo(Status.RETRACTED);
    assertThat(status(A)).isEqualTo(Status.RETRACTED);
    assertThat(shelf.index().ids()).isEmpty();
  }

  @Test
  void makesTheIndexAnewIfItWasLost() {
    shelf.curated("a");
    shelf.curated("b");
    shelf.index().lose();

    review.retract(A, "made up", DARA);

    assertThat(shelf.index().ids()).containsExactly("b");
    assertThat(shelf.index().revision()).isEqualTo(shelf.store().revision());
  }

  private void submitted(String id, int second) {
    shelf
        .ledger()
        .add(
            new Change(
                Instant.EPOCH.plusSeconds(second),
                new Curator("feed https://example.org/rss"),
                Deed.SUBMITTED,
                id,
                ""));
  }

  private void assertKept(Deed deed, String reason) {
    assertThat(shelf.ledger().of("a").getLast())
        .isEqualTo(new Change(Samples.NOW, DARA, deed, "a", reason));
  }

  private Status status(ArticleId id) {
    return shelf.store().fingerprint(id).map(Fingerprint::status).orElseThrow();
  }
}
