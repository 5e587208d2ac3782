package org.sarika.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.retrieval.Embedder;

/**
 * Cuts articles into passages and makes the vectors of passages and sentences. Several articles may
 * be in work at once: their pieces share a fixed number of callers of the model, which a single
 * article could not keep busy.
 */
public final class ArticleEmbedder implements Component {
  /** How long a call to the model may still run when we close, in seconds. */
  private static final int LAST_CALL = 30;

  private final Embedder embedder;
  private final ExecutorService callers;

  /**
   * @param callers threads that call the model; more than cores gain nothing
   */
  public ArticleEmbedder(Embedder embedder, int callers) {
    this.embedder = embedder;
    this.callers =
        Executors.newFixedThreadPool(
            callers, Thread.ofPlatform().daemon().name("embed-", 1).factory());
  }

  /** The article's passages with vectors, in order. Blocks until they are made. */
  public List<EmbeddedPassage> embed(Article article) {
    List<Pending> pending = new ArrayList<>();
    for (Passage passage : PassageCutter.cut(article)) {
      String text = article.title() + ". " + passage.textIn(article);
      List<Future<Embedding>> sentences =
          passage.sentences().stream().map(sentence -> submit(sentence.in(article))).toList();
      pending.add(new Pending(passage, submit(text), sentences));
    }
    return pending.stream().map(Pending::await).toList();
  }

  private Future<Embedding> submit(String text) {
    return callers.submit(() -> embedder.embed(text));
  }

  @Override
  public Health check() {
    return embedder.check();
  }

  /** Drops what waits and lets running calls end, so that the model may be closed after. */
  @Override
  public void close() {
    for (Runnable waiting : callers.shutdownNow()) {
      if (waiting instanceof Future<?> future) {
        future.cancel(false);
      }
    }
    try {
      if (!callers.awaitTermination(LAST_CALL, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the embedding model did not end its last call");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Pending(
      Passage passage, Future<Embedding> whole, List<Future<Embedding>> sentences) {
    EmbeddedPassage await() {
      return new EmbeddedPassage(
          passage, result(whole), sentences.stream().map(Pending::result).toList());
    }

    private static Embedding result(Future<Embedding> future) {
      try {
        return future.get();
      } catch (ExecutionException e) {
        throw Failures.unwrapped(e);
      } catch (CancellationException e) {
        throw new IllegalStateException("embedding was stopped", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("embedding was interrupted", e);
      }
    }
  }
}
