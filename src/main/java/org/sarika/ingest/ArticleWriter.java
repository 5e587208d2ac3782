package org.sarika.ingest;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sarika.curation.Shelf;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.knowledge.StoredArticle;

/** Embeds and saves articles, some at a time so that neither the model nor the disk waits. */
final class ArticleWriter {
  /** Articles in work at once: enough for the store to group its writes, few enough to hold. */
  private static final int IN_WORK = 32;

  private final Shelf shelf;
  private final ArticleEmbedder embedder;
  private final String model;

  ArticleWriter(Shelf shelf, ArticleEmbedder embedder, String model) {
    this.shelf = shelf;
    this.embedder = embedder;
    this.model = model;
  }

  /** Writes all with the status that they bring along. */
  void write(List<Supplier<Incoming>> articles, Consumer<StoredArticle> saved) {
    write(articles, Arrival.UNSEEN, saved);
  }

  /**
   * Writes all, or throws the first failure after what was in work is written.
   *
   * @param arrival sees each article on its way
   * @param saved told of each article on this thread as soon as it is on disk
   */
  void write(List<Supplier<Incoming>> articles, Arrival arrival, Consumer<StoredArticle> saved) {
    try (ExecutorService savers = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<StoredArticle> work = new ExecutorCompletionService<>(savers);
      int open = 0;
      for (Supplier<Incoming> article : articles) {
        if (open == IN_WORK) {
          saved.accept(next(work));
          open--;
        }
        var _ = work.submit(() -> save(article.get(), arrival));
        open++;
      }
      for (; open > 0; open--) {
        saved.accept(next(work));
      }
    }
  }

  private static StoredArticle next(CompletionService<StoredArticle> work) {
    try {
      return work.take().get();
    } catch (ExecutionException e) {
      throw Failures.unwrapped(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("writing articles was interrupted", e);
    }
  }

  private StoredArticle save(Incoming incoming, Arrival arrival) {
    StoredArticle saved = shelf.save(arrival.embedded(embedded(incoming)));
    arrival.saved(saved);
    return saved;
  }

  private StoredArticle embedded(Incoming incoming) {
    return new StoredArticle(
        incoming.article(),
        incoming.origin(),
        incoming.status(),
        incoming.source(),
        incoming.contentHash(),
        model,
        passages(incoming.article()));
  }

  /** A new note or a moved file leaves the text as it was, and with it the vectors. */
  private List<EmbeddedPassage> passages(Article article) {
    return shelf
        .store()
        .load(article.id())
        .filter(old -> old.model().equals(model) && sameText(old, article))
        .map(StoredArticle::passages)
        .orElseGet(() -> embedder.embed(article));
  }

  private static boolean sameText(StoredArticle old, Article article) {
    return old.article().title().equals(article.title())
        && old.article().paragraphs().equals(article.paragraphs())
        && old.passages().stream()
            .map(EmbeddedPassage::passage)
            .toList()
            .equals(PassageCutter.cut(article));
  }
}
