package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Status;

class ArticleCacheTest {
  private static final Optional<ArticleCache.Standing> APPROVED = standing(Status.APPROVED);
  private static final Optional<ArticleCache.Standing> RETRACTED = standing(Status.RETRACTED);

  private final ArticleCache cache = new ArticleCache();

  @Test
  void readsOnceWhatIsAskedTwice() {
    cache.find("a", () -> APPROVED);

    assertThat(cache.find("a", () -> RETRACTED)).isEqualTo(APPROVED);
  }

  @Test
  void keepsNothingThatWasReadBeforeADecision() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch decided = new CountDownLatch(1);
    CompletableFuture<Optional<ArticleCache.Standing>> before =
        CompletableFuture.supplyAsync(() ->
            cache.find(
                "a",
                () -> {
                  reading.countDown();
                  await(decided);
                  return APPROVED;
                }));
    reading.await();

    cache.forgetAll();
    decided.countDown();
    before.join();

    assertThat(cache.find("a", () -> RETRACTED)).isEqualTo(RETRACTED);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<ArticleCache.Standing> standing(Status status) {
    return Optional.of(new ArticleCache.Standing(Samples.visit(), status));
  }
}
