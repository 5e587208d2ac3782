package org.sarika.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.StoredArticles;
import org.sarika.knowledge.Viewpoint;

/** What every ledger does. */
public abstract class LedgerContract {
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");
  private static final Instant NOON = Instant.parse("2026-05-03T12:00:00.123456789Z");
  private static final Curator DARA = new Curator("dara on the command line");
  private static final Note NOTE =
      new Note(2, NoteKind.CORRECTION, "It ended later.", "https://example.org/why");

  /** The store that decisions change; empty at first. */
  protected abstract ArticleStore store();

  /** The ledger of that store; empty at first. */
  protected abstract Ledger ledger();

  @Test
  void keepsWhoDidWhatWhenAndWhy() {
    Change first = change(0, Deed.SUBMITTED, "a", "");
    Change second = change(1, Deed.REJECTED, "a", "nobody's \"voice\"; ខ្មែរ");
    Change other = change(2, Deed.REFUSED, "https://example.org/x?y=1", "too little text");

    List.of(first, second, other).forEach(ledger()::add);

    assertThat(ledger().of("a")).containsExactly(first, second);
    assertThat(ledger().latest(2)).containsExactly(other, second);
    assertThat(ledger().of("b")).isEmpty();
  }

  @Test
  void keepsTheSameChangeTwice() {
    Change change = change(0, Deed.SUBMITTED, "a", "");

    ledger().add(change);
    ledger().add(change);

    assertThat(ledger().of("a")).containsExactly(change, change);
  }

  @Test
  void tellsRefusalsThatNothingFollowed() {
    ledger().add(change(0, Deed.REFUSED, "old", "x"));
    ledger().add(change(10, Deed.REFUSED, "mended", "x"));
    ledger().add(change(11, Deed.SUBMITTED, "mended", ""));
    ledger().add(change(12, Deed.REFUSED, "twice", "first"));
    ledger().add(change(13, Deed.REFUSED, "twice", "second"));
    ledger().add(change(14, Deed.REFUSED, "once", "x"));

    List<Change> refusals = ledger().refusals(NOON.plusSeconds(10));

    assertThat(refusals).extracting(Change::subject).containsExactly("once", "twice");
    assertThat(refusals.getLast().reason()).isEqualTo("second");
  }

  @Test
  void setsTheStatusWithTheChange() {
    store().save(StoredArticles.plain("a"));
    Change change = change(0, Deed.RETRACTED, "a", "it was wrong");
    long before = store().revision();

    ledger().write(change, List.of(new Ruling.To(Status.RETRACTED)));

    assertThat(status(A)).isEqualTo(Status.RETRACTED);
    assertThat(store().approved("a")).isEmpty();
    assertThat(store().list()).isEmpty();
    assertThat(store().revision()).isGreaterThan(before);
    assertThat(ledger().retraction(A)).contains(change);
  }

  @Test
  void knowsTheLastRuling() {
    store().save(StoredArticles.plain("a"));
    ledger().write(change(0, Deed.RETRACTED, "a", "x"), List.of(new Ruling.To(Status.RETRACTED)));
    ledger().write(change(1, Deed.RESTORED, "a", "y"), List.of(new Ruling.To(Status.APPROVED)));
    ledger().write(change(2, Deed.NOTED, "a", "z"), List.of(new Ruling.Noted(NOTE)));

    assertThat(ledger().ruling(A).map(Change::deed)).contains(Deed.RESTORED);
    assertThat(ledger().retraction(A)).isEmpty();
    assertThat(store().approved("a")).isPresent();
  }

  @Test
  void addsANoteThatSurvivesTheFile() {
    StoredArticle article = StoredArticles.full("a").with(Status.APPROVED);
    store().save(article);
    var _ = store().find(A);
    ledger().write(change(0, Deed.NOTED, "a", NOTE.text()), List.of(new Ruling.Noted(NOTE)));

    store().remove(A);
    store().save(article);

    assertThat(found(A).notes()).hasSize(4).last().isEqualTo(NOTE);
    assertThat(store().list().getFirst().notes()).contains(NOTE);
    assertThat(store().approved("a").orElseThrow().notes()).contains(NOTE);
    assertThat(store().load(A)).contains(article);
  }

  @Test
  void leavesANoteOutWhoseParagraphIsGone() {
    store().save(StoredArticles.plain("a"));
    ledger().write(change(0, Deed.NOTED, "a", NOTE.text()), List.of(new Ruling.Noted(NOTE)));

    store().save(StoredArticles.withText("a", "Only one."));

    assertThat(found(A).notes()).isEmpty();
  }

  @Test
  void namesACopyInItsOriginalUntilItStandsAlone() {
    store().save(StoredArticles.plain("a"));
    store().save(StoredArticles.plain("b"));
    var _ = store().find(A);

    ledger().write(change(0, Deed.MERGED, "b", "a"), List.of(new Ruling.CopyOf(A)));
    Article original = found(A);
    store().save(StoredArticles.plain("a"));
    Article again = found(A);
    ledger().write(change(1, Deed.APPROVED, "b", ""), List.of(new Ruling.To(Status.APPROVED)));

    assertThat(original.copies()).containsExactly("https://example.org/b");
    assertThat(again.copies()).containsExactly("https://example.org/b");
    assertThat(found(A).copies()).isEmpty();
    assertThat(status(B)).isEqualTo(Status.APPROVED);
  }

  @Test
  void describesAnArticleAnew() {
    store().save(StoredArticles.plain("a"));

    ledger()
        .write(
            change(0, Deed.APPROVED, "a", ""),
            List.of(
                new Ruling.Described(Viewpoint.OPPOSITION, Reliability.LOW, List.of("x", "y"))));

    assertThat(found(A).viewpoint()).isEqualTo(Viewpoint.OPPOSITION);
    assertThat(found(A).reliability()).isEqualTo(Reliability.LOW);
    assertThat(found(A).topics()).containsExactly("x", "y");
  }

  private static Change change(int second, Deed deed, String subject, String reason) {
    return new Change(NOON.plusSeconds(second), DARA, deed, subject, reason);
  }

  private Article found(ArticleId id) {
    return store().find(id).orElseThrow();
  }

  private Status status(ArticleId id) {
    return store().fingerprint(id).map(Fingerprint::status).orElseThrow();
  }
}
