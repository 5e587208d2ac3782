package org.sarika.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sarika.curation.ChangeLog;
import org.sarika.curation.Curator;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;
import org.sarika.ingest.formats.Formats;
import org.sarika.knowledge.Status;

/**
 * Imports files, pages and what somebody sends as articles. The same content twice changes nothing,
 * and what fails does not stop the rest. Safe to call from several threads: one runs at a time.
 */
public final class FileImport {
  /** Articles read before they are written: few enough to hold in memory. */
  private static final int AT_ONCE = 64;

  private final Shelf shelf;
  private final Review review;
  private final StoredLikenesses likenesses;
  private final ChangeLog log;
  private final Formats formats;
  private final ArticleWriter writer;
  private final String model;
  private final Clock clock;

  /**
   * @param formats stays the caller's to close
   * @param model the identity of the embedding model
   */
  public FileImport(
      Shelf shelf,
      Review review,
      StoredLikenesses likenesses,
      ChangeLog log,
      Formats formats,
      ArticleEmbedder embedder,
      String model,
      Clock clock) {
    this.shelf = shelf;
    this.review = review;
    this.likenesses = likenesses;
    this.log = log;
    this.formats = formats;
    this.writer = new ArticleWriter(shelf, embedder, model);
    this.model = model;
    this.clock = clock;
  }

  /**
   * Imports files, and the readable files of folders and their subfolders.
   *
   * @throws IllegalArgumentException if a title or an address is given for several files
   */
  public ImportResult importFiles(
      List<Path> paths, ImportOptions options, Curator who, Progress progress) {
    ImportFiles named = ImportFiles.named(paths);
    List<Source> sources = new ArrayList<>();
    named.files().forEach(file -> sources.add(new Source.OnDisk(file)));
    List<Piece> without = new ArrayList<>();
    for (Problem problem : named.problems()) {
      without.add(Piece.Broken.of(problem.file().toString(), List.of(problem)));
    }
    return run(without, sources, options, who, progress);
  }

  /**
   * Imports what was fetched or sent.
   *
   * @throws IllegalArgumentException if a title or an address is given for several
   */
  public ImportResult importSources(
      List<? extends Source> sources, ImportOptions options, Curator who, Progress progress) {
    return run(List.of(), sources, options, who, progress);
  }

  /**
   * Keeps that something could not even be fetched.
   *
   * @param source the address
   * @param reason one sentence
   */
  public void refuse(String source, String reason, Curator who) {
    new ImportJournal(log, clock, who)
        .refused(
            ImportResult.Entry.failed(source, List.of(new ImportResult.Reason(source, reason))));
  }

  private synchronized ImportResult run(
      List<Piece> without,
      List<? extends Source> sources,
      ImportOptions options,
      Curator who,
      Progress progress) {
    if (sources.size() > 1 && !(options.title().isEmpty() && options.url().isEmpty())) {
      throw new IllegalArgumentException(
          "--title and --url go with one file, not with %d: import them one by one"
              .formatted(sources.size()));
    }
    ImportJournal journal = new ImportJournal(log, clock, who);
    Status status = options.approve() ? Status.APPROVED : Status.PENDING;
    ImportDecision decision = new ImportDecision(new StoredTexts(shelf.store()), status, model);
    ImportRun run =
        new ImportRun(shelf.store(), review, likenesses, journal, decision, options.approve());
    without.forEach(run::take);
    // A day more: somewhere it is tomorrow already.
    LocalDate latest = LocalDate.now(clock).plusDays(1);
    likenesses.importBegins();
    progress.start(sources.size());
    try {
      new Batches(new SourceReader(formats, options, latest), run, progress).all(sources);
      shelf.commit();
    } finally {
      progress.done();
      likenesses.importEnds();
      formats.rest();
    }
    return run.result();
  }

  /** Reads some, writes them, and so on. */
  private final class Batches {
    private final SourceReader reader;
    private final ImportRun run;
    private final Progress progress;
    private int open;

    Batches(SourceReader reader, ImportRun run, Progress progress) {
      this.reader = reader;
      this.run = run;
      this.progress = progress;
    }

    void all(List<? extends Source> sources) {
      for (Source source : sources) {
        for (Piece piece : reader.read(source)) {
          open += run.take(piece) ? 1 : 0;
          if (open == AT_ONCE) {
            write();
          }
        }
        progress.step(source.name());
      }
      write();
    }

    private void write() {
      writer.write(run.takeWrites(), run, saved -> {});
      run.settle();
      open = 0;
    }
  }
}
