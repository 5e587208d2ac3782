package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;

/** Many threads at once on one database. */
class StormTest {
  private static final int READERS = 60;
  private static final int IDS = 5;
  private static final int SAVES = 50;

  @TempDir private Path folder;
  private final AtomicLongArray saved = new AtomicLongArray(IDS);
  private final AtomicLong reads = new AtomicLong();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  @Test
  void sixtyReadersSeeOnlyWholeArticlesThatAreNoOlderThanTheLastSave() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (H2Database database = H2Database.open(folder)) {
      ArticleStore store = database.articles();
      for (int id = 0; id < IDS; id++) {
        store.save(SavingProcess.article("a" + id, 0));
      }

      List<Thread> readers =
          IntStream.range(0, READERS)
              .mapToObj(reader -> start(() -> readUntil(over, store)))
              .toList();
      List<Thread> writers =
          IntStream.range(0, IDS).mapToObj(id -> start(() -> saveAll(store, id))).toList();
      join(writers);
      over.set(true);
      join(readers);
    }

    assertThat(failures).isEmpty();
    assertThat(reads.get()).isGreaterThan(READERS);
  }

  @Test
  void interruptedReadersDoNotHarmTheOthers() throws Exception {
    try (H2Database database = H2Database.open(folder)) {
      for (int id = 0; id < IDS; id++) {
        database.articles().save(SavingProcess.article("a" + id, 0));
      }
    }
    try (H2Database database = H2Database.open(folder)) {
      ArticleStore store = database.articles();
      List<Thread> readers =
          IntStream.range(0, READERS).mapToObj(reader -> start(() -> loadAll(store))).toList();
      for (Thread reader : readers) {
        reader.interrupt();
      }
      join(readers);

      store.save(SavingProcess.article("a0", 1));
      assertThat(store.load(new ArticleId("a0"))).contains(SavingProcess.article("a0", 1));
      assertThat(store.load(new ArticleId("a1"))).contains(SavingProcess.article("a1", 0));
    }
  }

  private static void loadAll(ArticleStore store) {
    store.forEachApproved(article -> store.find(article.id()));
  }

  private void saveAll(ArticleStore store, int id) {
    for (long version = 1; version <= SAVES / IDS; version++) {
      store.save(SavingProcess.article("a" + id, version));
      saved.set(id, version);
    }
  }

  private void readUntil(AtomicBoolean over, ArticleStore store) {
    while (!over.get() && failures.isEmpty()) {
      int id = ThreadLocalRandom.current().nextInt(IDS);
      ArticleId articleId = new ArticleId("a" + id);
      long atLeast = saved.get(id);
      switch (ThreadLocalRandom.current().nextInt(10)) {
        case 0 -> verify(store.load(articleId).orElseThrow().article(), atLeast);
        case 1 ->
            verify(
                store.list().stream()
                    .filter(a -> a.id().equals(articleId))
                    .findFirst()
                    .orElseThrow(),
                atLeast);
        default -> verify(store.find(articleId).orElseThrow(), atLeast);
      }
      reads.incrementAndGet();
    }
  }

  private static void verify(Article article, long atLeast) {
    long version = SavingProcess.version(article.paragraph(1));
    assertThat(version).isGreaterThanOrEqualTo(atLeast);
    assertThat(article.paragraphs()).isEqualTo(SavingProcess.paragraphs(version));
  }

  private Thread start(Runnable work) {
    return Thread.ofPlatform()
        .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
        .start(work);
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
