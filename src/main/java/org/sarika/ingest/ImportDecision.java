package org.sarika.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.curation.Approval;
import org.sarika.curation.Curator;
import org.sarika.curation.Outcome;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;

/** Reads one file after the other and decides whether its article has to be written. */
final class ImportDecision {
  private static final Curator IMPORT = new Curator("import --approve");

  private final Shelf shelf;
  private final Review review;
  private final StoredTexts stored;
  private final ImportOptions options;
  private final String model;
  private final Status status;

  ImportDecision(
      Shelf shelf, Review review, StoredTexts stored, ImportOptions options, String model) {
    this.shelf = shelf;
    this.review = review;
    this.stored = stored;
    this.options = options;
    this.model = model;
    this.status = options.approve() ? Status.APPROVED : Status.PENDING;
  }

  /** What becomes of the file; an article to write is added to {@code writes}. */
  ImportResult.Entry decide(Path file, List<Supplier<Incoming>> writes) {
    Problems problems = new Problems(file);
    return read(file, problems)
        .map(decided -> entry(file, decided, writes))
        .orElseGet(
            () -> new ImportResult.Entry(file, ImportResult.Outcome.FAILED, "", problems.all()));
  }

  private record Decided(ImportResult.Outcome outcome, Article article) {}

  private Optional<Decided> read(Path file, Problems problems) {
    if (!ImportFiles.isReadable(file)) {
      problems.add(1, "file", "is neither .txt nor .md: save it as text first");
      return Optional.empty();
    }
    Optional<FileText> text = FileText.read(file, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    boolean markdown = ImportFiles.isMarkdown(file);
    return markdown && FrontMatter.isIn(text.get())
        ? withFrontMatter(file, problems)
        : PlainText.of(text.get(), markdown, options, problems).flatMap(this::plain);
  }

  private Optional<Decided> plain(PlainText text) {
    Optional<Fingerprint> same = stored.withText(text.textHash());
    if (same.isEmpty()) {
      return Optional.of(
          new Decided(ImportResult.Outcome.ADDED, text.article(stored.free(text.wishedId()))));
    }
    Article article = text.article(same.get().id());
    boolean equal = same.get().contentHash().equals(ContentHash.of(article));
    return Optional.of(
        new Decided(
            equal ? ImportResult.Outcome.UNCHANGED : ImportResult.Outcome.DUPLICATE, article));
  }

  private Optional<Decided> withFrontMatter(Path file, Problems problems) {
    return switch (new ArticleReader().readAnyName(file)) {
      case FileReading.Broken broken -> {
        broken.problems().forEach(p -> problems.add(p.line(), p.field(), p.message()));
        yield Optional.empty();
      }
      case FileReading.Accepted(ArticleFile read) -> decide(read, problems);
    };
  }

  private Optional<Decided> decide(ArticleFile read, Problems problems) {
    ArticleId id = read.article().id();
    Optional<Fingerprint> before = stored.withId(id);
    if (before.isPresent() && before.get().contentHash().equals(read.contentHash())) {
      return Optional.of(new Decided(ImportResult.Outcome.UNCHANGED, read.article()));
    }
    if (before.isPresent() && before.get().origin() == Origin.CURATED) {
      problems.add(
          1,
          "id",
          "'%s' is the id of %s: change that file, or give this one another id"
              .formatted(id, before.get().source()));
      return Optional.empty();
    }
    Optional<Fingerprint> twin = stored.withText(ContentHash.of(read.article().paragraphs()));
    if (before.isEmpty() && twin.isPresent()) {
      Article stays = shelf.store().find(twin.get().id()).orElse(read.article());
      return Optional.of(new Decided(ImportResult.Outcome.DUPLICATE, stays));
    }
    return Optional.of(
        new Decided(
            before.isPresent() ? ImportResult.Outcome.CHANGED : ImportResult.Outcome.ADDED,
            read.article()));
  }

  private ImportResult.Entry entry(Path file, Decided decided, List<Supplier<Incoming>> writes) {
    Article article = decided.article();
    ImportResult.Outcome outcome = decided.outcome();
    if (outcome == ImportResult.Outcome.UNCHANGED && approve(article.id())) {
      outcome = ImportResult.Outcome.APPROVED;
    }
    if (outcome == ImportResult.Outcome.ADDED || outcome == ImportResult.Outcome.CHANGED) {
      Incoming incoming =
          new Incoming(article, Origin.IMPORTED, status, file.toString(), ContentHash.of(article));
      writes.add(() -> incoming);
      stored.add(
          new Fingerprint(
              article.id(),
              Origin.IMPORTED,
              status,
              incoming.source(),
              incoming.contentHash(),
              model),
          ContentHash.of(article.paragraphs()));
    }
    return new ImportResult.Entry(file, outcome, article.id().value(), List.of());
  }

  private boolean approve(ArticleId id) {
    boolean waits = stored.withId(id).filter(f -> f.status() == Status.PENDING).isPresent();
    if (!waits || !options.approve()) {
      return false;
    }
    return review.approve(id, IMPORT, Approval.separate()) instanceof Outcome.Done;
  }
}
