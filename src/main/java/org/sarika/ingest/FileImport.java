package org.sarika.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;

/** Imports text and Markdown files as articles. The same content twice changes nothing. */
public final class FileImport {
  /** Files read before they are written: few enough to hold in memory. */
  private static final int AT_ONCE = 64;

  private final Shelf shelf;
  private final Review review;
  private final ArticleWriter writer;
  private final String model;

  /**
   * @param model the identity of the embedding model
   */
  public FileImport(Shelf shelf, Review review, ArticleEmbedder embedder, String model) {
    this.shelf = shelf;
    this.review = review;
    this.writer = new ArticleWriter(shelf, embedder, model);
    this.model = model;
  }

  /** Imports without telling how far it is. */
  public ImportResult importFiles(List<Path> files, ImportOptions options) {
    return importFiles(files, options, Progress.NONE);
  }

  /**
   * Imports files, and the text and Markdown files of folders. A file that fails does not stop the
   * rest.
   *
   * @throws IllegalArgumentException if a title or an address is given for several files
   */
  public ImportResult importFiles(List<Path> paths, ImportOptions options, Progress progress) {
    ImportFiles named = ImportFiles.named(paths);
    int count = named.files().size();
    if (count > 1 && !(options.title().isEmpty() && options.url().isEmpty())) {
      throw new IllegalArgumentException(
          "--title and --url go with one file, not with %d: import them one by one"
              .formatted(count));
    }
    List<ImportResult.Entry> entries = new ArrayList<>();
    for (Problem problem : named.problems()) {
      entries.add(
          new ImportResult.Entry(
              problem.file(), ImportResult.Outcome.FAILED, "", List.of(problem)));
    }
    progress.start(count);
    try {
      importAll(named.files(), options, progress, entries);
    } finally {
      progress.done();
    }
    return new ImportResult(entries);
  }

  private void importAll(
      List<Path> files,
      ImportOptions options,
      Progress progress,
      List<ImportResult.Entry> entries) {
    ImportDecision decision =
        new ImportDecision(shelf, review, new StoredTexts(shelf.store()), options, model);
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      List<Supplier<Incoming>> writes = new ArrayList<>();
      for (Path file : files.subList(from, Math.min(files.size(), from + AT_ONCE))) {
        ImportResult.Entry entry = decision.decide(file, writes);
        entries.add(entry);
        boolean written =
            entry.outcome() == ImportResult.Outcome.ADDED
                || entry.outcome() == ImportResult.Outcome.CHANGED;
        if (!written) {
          progress.step(file.toString());
        }
      }
      writer.write(writes, saved -> progress.step(saved.source()));
    }
    shelf.commit();
  }
}
