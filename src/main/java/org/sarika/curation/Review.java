package org.sarika.curation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;

/**
 * The only door through which a curator's decision enters. Each is kept with who and when, and
 * every reader sees it when the method returns. Whether somebody may decide is for the caller to
 * know. Safe for use by many threads.
 */
public final class Review {
  /** Longest reason, in characters: readers see the one of a retraction. */
  public static final int LONGEST_REASON = 500;

  private final Shelf shelf;
  private final Ledger ledger;
  private final Likenesses likenesses;
  private final Clock clock;

  public Review(Shelf shelf, Ledger ledger, Likenesses likenesses, Clock clock) {
    this.shelf = shelf;
    this.ledger = ledger;
    this.likenesses = likenesses;
    this.clock = clock;
  }

  /** What waits, longest first. */
  public List<Waiting> waiting() {
    List<Waiting> waiting = new ArrayList<>();
    for (Fingerprint print : store().fingerprints()) {
      if (print.status() == Status.PENDING) {
        store().find(print.id()).map(article -> waiting(article, print)).ifPresent(waiting::add);
      }
    }
    waiting.sort(Comparator.comparing(Waiting::since));
    return List.copyOf(waiting);
  }

  private Waiting waiting(Article article, Fingerprint print) {
    Optional<Change> submitted =
        ledger.ruling(article.id()).filter(change -> change.deed() == Deed.SUBMITTED);
    return new Waiting(
        article,
        print.source(),
        submitted.map(Change::who).orElse(Waiting.UNKNOWN),
        submitted.map(Change::at).orElse(Instant.EPOCH));
  }

  /** How many wait. */
  public int count() {
    return (int)
        store().fingerprints().stream().filter(print -> print.status() == Status.PENDING).count();
  }

  /** What could not be made an article since then, newest first. */
  public List<Change> refusals(Instant since) {
    return ledger.refusals(since);
  }

  /** All about an article of any status; empty if there is none. */
  public Optional<Preview> preview(ArticleId id) {
    return store()
        .fingerprint(id)
        .flatMap(print -> store().find(id).map(article -> preview(article, print)));
  }

  private Preview preview(Article article, Fingerprint print) {
    return new Preview(
        article,
        print.origin(),
        print.status(),
        print.source(),
        print.status() == Status.PENDING ? like(article) : List.of(),
        ledger.of(article.id().value()));
  }

  /**
   * Lets an article answer that waits, was rejected or was taken for a copy; or makes it a copy.
   */
  public Outcome approve(ArticleId id, Curator who, Approval approval) {
    return decide(id, found -> approve(found, who, approval));
  }

  private Outcome approve(Found found, Curator who, Approval approval) {
    Ruling described = approval.described(found.article());
    return switch (approval.kin()) {
      case Approval.Kin.CopyOf(ArticleId original) -> merge(found, original, described, who);
      case Approval.Kin.Separate() -> approve(found, described, who);
      case Approval.Kin.Unsaid() -> {
        List<Likeness> like = like(found.article());
        yield like.isEmpty()
            ? approve(found, described, who)
            : new Outcome.NearCopy(found.id(), like);
      }
    };
  }

  private Outcome approve(Found found, Ruling described, Curator who) {
    return switch (found.status()) {
      case PENDING, REJECTED, COPY ->
          write(found, who, Deed.APPROVED, "", described, new Ruling.To(Status.APPROVED));
      case APPROVED, RETRACTED -> found.unfit();
    };
  }

  private Outcome merge(Found found, ArticleId original, Ruling described, Curator who) {
    Optional<Fingerprint> other = store().fingerprint(original);
    if (other.isEmpty()) {
      return new Outcome.Absent(original);
    }
    if (other.get().status() != Status.APPROVED || original.equals(found.id())) {
      return new Outcome.Unfit(original, other.get().status());
    }
    boolean fit = found.origin() == Origin.IMPORTED && found.status() != Status.RETRACTED;
    return fit
        ? write(found, who, Deed.MERGED, original.value(), described, new Ruling.CopyOf(original))
        : found.unfit();
  }

  /** Turns an article down that waits. */
  public Outcome reject(ArticleId id, String reason, Curator who) {
    return because(
        id,
        reason,
        Set.of(Status.PENDING),
        found -> write(found, who, Deed.REJECTED, reason, new Ruling.To(Status.REJECTED)));
  }

  /** Takes an article back that answers, and all that it answered. */
  public Outcome retract(ArticleId id, String reason, Curator who) {
    return because(
        id,
        reason,
        Set.of(Status.APPROVED, Status.COPY),
        found -> write(found, who, Deed.RETRACTED, reason, new Ruling.To(Status.RETRACTED)));
  }

  /** Undoes a retraction, also in past answers. */
  public Outcome restore(ArticleId id, String reason, Curator who) {
    return because(
        id,
        reason,
        Set.of(Status.RETRACTED),
        found -> write(found, who, Deed.RESTORED, reason, new Ruling.To(Status.APPROVED)));
  }

  /** Adds a note to a paragraph of an article of any status. */
  public Outcome note(ArticleId id, Note note, Curator who) {
    return decide(
        id,
        found -> {
          if (!found.article().hasParagraph(note.paragraph())) {
            return new Outcome.NoParagraph(
                id, note.paragraph(), found.article().paragraphs().size());
          }
          return write(found, who, Deed.NOTED, note.text(), new Ruling.Noted(note));
        });
  }

  private Outcome because(ArticleId id, String reason, Set<Status> fit, Decision decision) {
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      return new Outcome.BadReason(id, LONGEST_REASON);
    }
    return decide(
        id, found -> fit.contains(found.status()) ? decision.about(found) : found.unfit());
  }

  private Outcome decide(ArticleId id, Decision decision) {
    return shelf.decide(id, () -> found(id).map(decision::about).orElse(new Outcome.Absent(id)));
  }

  private Outcome write(Found found, Curator who, Deed deed, String reason, Ruling... rulings) {
    Change change = new Change(clock.instant(), who, deed, found.id().value(), reason);
    ledger.write(change, List.of(rulings));
    String file = found.origin() == Origin.CURATED ? found.print().source() : "";
    return new Outcome.Done(store().find(found.id()).orElse(found.article()), change, file);
  }

  /** Stored articles that this one may be a copy of, most alike first. */
  public List<Likeness> like(Article article) {
    return likenesses.of(article.id()).stream()
        .filter(like ->
            store()
                .find(like.other())
                .filter(other -> like.isNear(article.published(), other.published()))
                .isPresent())
        .toList();
  }

  private Optional<Found> found(ArticleId id) {
    return store()
        .fingerprint(id)
        .flatMap(print -> store().find(id).map(article -> new Found(article, print)));
  }

  private ArticleStore store() {
    return shelf.store();
  }

  @FunctionalInterface
  private interface Decision {
    Outcome about(Found found);
  }

  private record Found(Article article, Fingerprint print) {
    ArticleId id() {
      return article.id();
    }

    Status status() {
      return print.status();
    }

    Origin origin() {
      return print.origin();
    }

    Outcome unfit() {
      return new Outcome.Unfit(id(), status());
    }
  }
}
