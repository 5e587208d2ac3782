package org.sarika.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Status;

/** Articles in memory: an answer checks each of its excerpts against the whole article. */
final class ArticleCache {
  /**
   * An article and whether it may answer.
   *
   * @param article as readers see it, with what was added to it
   */
  record Standing(Article article, Status status) {}

  /** Most text of single articles, in UTF-16 units: at most 32 MB. */
  private static final long LARGEST = 16L * 1024 * 1024;

  /** What an article weighs without its text, in UTF-16 units. */
  private static final int OVERHEAD = 500;

  // On the caller's thread: evicting is a few pointer changes, and no pool has to be woken.
  private volatile Cache<String, Optional<Standing>> byId = empty();

  private final Cache<Long, List<Article>> lists =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(1).build();

  /** The article, read with {@code load} if it is not here. */
  Optional<Standing> find(String id, Supplier<Optional<Standing>> load) {
    // An invalidation waits for a load that has begun, so no old article is put back after it.
    return byId.get(id, missing -> load.get());
  }

  /** The list as of {@code revision} or later, read with {@code load} if it is not here. */
  List<Article> list(long revision, Supplier<List<Article>> load) {
    return lists.get(revision, missing -> load.get());
  }

  void forget(String id) {
    byId.invalidate(id);
  }

  /** A decision about one article may show in another. */
  void forgetAll() {
    // Invalidating all does not wait for a load that has begun: its old article lands in the old
    // cache, which nobody asks any more.
    byId = empty();
  }

  private static Cache<String, Optional<Standing>> empty() {
    return Caffeine.newBuilder()
        .executor(Runnable::run)
        .maximumWeight(LARGEST)
        .weigher((String id, Optional<Standing> found) -> weight(found))
        .build();
  }

  private static int weight(Optional<Standing> found) {
    return OVERHEAD
        + found.stream()
            .flatMap(standing -> standing.article().paragraphs().stream())
            .mapToInt(String::length)
            .sum();
  }
}
