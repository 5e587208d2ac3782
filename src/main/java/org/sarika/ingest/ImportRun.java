package org.sarika.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sarika.curation.Approval;
import org.sarika.curation.Likeness;
import org.sarika.curation.Outcome;
import org.sarika.curation.Review;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** One import from its first source to its last, with what it found alike on the way. */
final class ImportRun implements Arrival {
  private final ArticleStore store;
  private final Review review;
  private final StoredLikenesses likenesses;
  private final ImportJournal journal;
  private final ImportDecision decision;
  private final boolean approve;
  private final List<ImportResult.Entry> entries = new ArrayList<>();

  /** The batch's articles: where their entries are, and what they are like. */
  private final Map<ArticleId, Integer> places = new HashMap<>();

  private final Map<ArticleId, Likeness> near = new ConcurrentHashMap<>();
  private List<Supplier<Incoming>> writes = new ArrayList<>();

  ImportRun(
      ArticleStore store,
      Review review,
      StoredLikenesses likenesses,
      ImportJournal journal,
      ImportDecision decision,
      boolean approve) {
    this.store = store;
    this.review = review;
    this.likenesses = likenesses;
    this.journal = journal;
    this.decision = decision;
    this.approve = approve;
  }

  /** Whether the piece's article is to be written. */
  boolean take(Piece piece) {
    return switch (decision.decide(piece)) {
      case ImportDecision.Decided.Refuse(ImportResult.Entry entry) -> {
        journal.refused(entry);
        entries.add(entry);
        yield false;
      }
      case ImportDecision.Decided.Stay(ImportResult.Entry entry, Fingerprint stored) -> {
        journal.accepted(entry);
        entries.add(approved(entry, stored));
        yield false;
      }
      case ImportDecision.Decided.Write(ImportResult.Entry entry, Incoming incoming) -> {
        journal.accepted(entry);
        nearest(incoming.article().published(), likenesses.expect(incoming.article()))
            .ifPresent(like -> near.put(incoming.article().id(), like));
        places.put(incoming.article().id(), entries.size());
        entries.add(entry);
        writes.add(() -> incoming);
        yield true;
      }
    };
  }

  private ImportResult.Entry approved(ImportResult.Entry entry, Fingerprint stored) {
    boolean asked =
        approve
            && entry.outcome() == ImportResult.Outcome.UNCHANGED
            && stored.status() == Status.PENDING
            && store.fingerprint(stored.id()).isPresent();
    if (!asked) {
      return entry;
    }
    return switch (review.approve(stored.id(), journal.who(), Approval.PLAIN)) {
      case Outcome.Done _ ->
          new ImportResult.Entry(
              entry.source(),
              ImportResult.Outcome.APPROVED,
              entry.id(),
              entry.reasons(),
              entry.remarks());
      case Outcome.NearCopy(ArticleId id, List<Likeness> like) ->
          merged(entry, id, like.getFirst());
      case Outcome.Absent _, Outcome.Unfit _, Outcome.NoParagraph _, Outcome.BadReason _ -> entry;
    };
  }

  private Optional<Likeness> nearest(PublicationDate published, List<Likeness> like) {
    return like.stream()
        .filter(one -> one.isNear(published, published(one.other(), published)))
        .findFirst();
  }

  private PublicationDate published(ArticleId other, PublicationDate absent) {
    return store.find(other).map(article -> article.published()).orElse(absent);
  }

  List<Supplier<Incoming>> takeWrites() {
    List<Supplier<Incoming>> batch = writes;
    writes = new ArrayList<>();
    return batch;
  }

  /** What may be a copy waits. */
  @Override
  public StoredArticle embedded(StoredArticle embedded) {
    if (!near.containsKey(embedded.id())) {
      List<Likeness> like = likenesses.arrived(embedded.id(), embedded.passages());
      nearest(embedded.article().published(), like).ifPresent(one -> near.put(embedded.id(), one));
    }
    return near.containsKey(embedded.id()) ? embedded.with(Status.PENDING) : embedded;
  }

  @Override
  public void saved(StoredArticle article) {
    journal.saved(article);
  }

  /** After the batch is written. */
  void settle() {
    List<Map.Entry<ArticleId, Integer>> inOrder = new ArrayList<>(places.entrySet());
    inOrder.sort(Map.Entry.comparingByValue());
    for (Map.Entry<ArticleId, Integer> place : inOrder) {
      Likeness like = near.get(place.getKey());
      if (like != null) {
        ImportResult.Entry entry = entries.get(place.getValue());
        entries.set(place.getValue(), settled(entry, place.getKey(), like));
      }
    }
    places.clear();
    near.clear();
  }

  private ImportResult.Entry settled(ImportResult.Entry entry, ArticleId id, Likeness like) {
    return approve ? merged(entry, id, like) : entry.with(entry.outcome(), told(like));
  }

  private ImportResult.Entry merged(ImportResult.Entry entry, ArticleId id, Likeness like) {
    Outcome outcome = review.approve(id, journal.who(), Approval.copyOf(like.other()));
    return outcome instanceof Outcome.Done
        ? entry.with(ImportResult.Outcome.COPY, told(like))
        : entry.with(entry.outcome(), told(like) + ": waits, say with review whether it is a copy");
  }

  private static String told(Likeness like) {
    return like.sameWords() >= Likeness.COPIED_WORDS
        ? "%.0f %% of its words are those of '%s'".formatted(100 * like.sameWords(), like.other())
        : "says nearly what '%s' says".formatted(like.other());
  }

  ImportResult result() {
    return new ImportResult(entries);
  }
}
