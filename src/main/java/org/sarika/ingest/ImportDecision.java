package org.sarika.ingest;

import java.util.List;
import java.util.Optional;
import org.sarika.ingest.ImportResult.Outcome;
import org.sarika.ingest.ImportResult.Reason;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;

/** Looks at one piece after the other and decides whether its article has to be written. */
final class ImportDecision {
  private final StoredTexts stored;
  private final Status status;
  private final String model;

  /**
   * @param status of what is new
   * @param model the identity of the embedding model
   */
  ImportDecision(StoredTexts stored, Status status, String model) {
    this.stored = stored;
    this.status = status;
    this.model = model;
  }

  /** What is to be done about a piece. */
  sealed interface Decided {
    /** Its article is to be written. */
    record Write(ImportResult.Entry entry, Incoming incoming) implements Decided {}

    /** Its text is stored; nothing is to be written. */
    record Stay(ImportResult.Entry entry, Fingerprint stored) implements Decided {}

    /** There is no article in it. */
    record Refuse(ImportResult.Entry entry) implements Decided {}
  }

  Decided decide(Piece piece) {
    return switch (piece) {
      case Piece.Broken(String name, List<Reason> reasons) ->
          new Decided.Refuse(ImportResult.Entry.failed(name, reasons));
      case Piece.Complete(String name, Candidate candidate) -> complete(name, candidate);
      case Piece.WithFrontMatter(String name, ArticleFile file) -> withFrontMatter(name, file);
    };
  }

  private Decided complete(String name, Candidate candidate) {
    Optional<Fingerprint> same = stored.withText(candidate.textHash(), candidate.address());
    if (same.isEmpty()) {
      Article article = candidate.article(stored.free(candidate.wishedId()));
      return write(name, Outcome.ADDED, article, candidate.remarks());
    }
    Article article = candidate.article(same.get().id());
    boolean equal = same.get().contentHash().equals(ContentHash.of(article));
    return stay(name, equal ? Outcome.UNCHANGED : Outcome.DUPLICATE, same.get());
  }

  private Decided withFrontMatter(String name, ArticleFile read) {
    ArticleId id = read.article().id();
    Optional<Fingerprint> before = stored.withId(id);
    if (before.isPresent() && before.get().contentHash().equals(read.contentHash())) {
      return stay(name, Outcome.UNCHANGED, before.get());
    }
    if (before.isPresent() && before.get().origin() == Origin.CURATED) {
      Reason reason =
          new Reason(
              name + ":1: id",
              "'%s' is the id of %s: change that file, or give this one another id"
                  .formatted(id, before.get().source()));
      return new Decided.Refuse(ImportResult.Entry.failed(name, List.of(reason)));
    }
    Optional<Fingerprint> twin =
        stored.withText(
            ContentHash.of(read.article().paragraphs()), read.article().url().toString());
    if (before.isEmpty() && twin.isPresent()) {
      return stay(name, Outcome.DUPLICATE, twin.get());
    }
    Outcome outcome = before.isPresent() ? Outcome.CHANGED : Outcome.ADDED;
    return write(name, outcome, read.article(), List.of());
  }

  private static Decided stay(String name, Outcome outcome, Fingerprint stored) {
    return new Decided.Stay(
        new ImportResult.Entry(name, outcome, stored.id().value(), List.of(), List.of()), stored);
  }

  private Decided write(String name, Outcome outcome, Article article, List<String> remarks) {
    String hash = ContentHash.of(article);
    stored.add(new Fingerprint(article.id(), Origin.IMPORTED, status, name, hash, model), article);
    return new Decided.Write(
        new ImportResult.Entry(name, outcome, article.id().value(), List.of(), remarks),
        new Incoming(article, Origin.IMPORTED, status, name, hash));
  }
}
