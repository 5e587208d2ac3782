package org.sarika.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.knowledge.Article;

/** Articles in memory: an answer checks each of its excerpts against the whole article. */
final class ArticleCache {
  /** Most text of single articles, in UTF-16 units: at most 32 MB. */
  private static final long LARGEST = 16L * 1024 * 1024;

  /** What an article weighs without its text, in UTF-16 units. */
  private static final int OVERHEAD = 500;

  // On the caller's thread: evicting is a few pointer changes, and no pool has to be woken.
  private final Cache<String, Optional<Article>> byId =
      Caffeine.newBuilder()
          .executor(Runnable::run)
          .maximumWeight(LARGEST)
          .weigher((String id, Optional<Article> article) -> weight(article))
          .build();

  private final Cache<Long, List<Article>> lists =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(1).build();

  /** The article, read with {@code load} if it is not here. */
  Optional<Article> find(String id, Supplier<Optional<Article>> load) {
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

  private static int weight(Optional<Article> article) {
    return OVERHEAD
        + article.stream().flatMap(a -> a.paragraphs().stream()).mapToInt(String::length).sum();
  }
}
