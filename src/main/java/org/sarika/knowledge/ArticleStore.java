package org.sarika.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sarika.lifecycle.Component;

/**
 * Finds, lists and saves articles. Reads may run on any thread at any time and see the last write
 * that returned. A write is on disk when the method returns. Faults are {@code StorageException}.
 */
public interface ArticleStore extends Component {
  /** The article, whatever its status. Fast: answering checks every excerpt against it. */
  Optional<Article> find(ArticleId id);

  /** Every approved article without its vectors, newest first, then by id. */
  List<Article> list();

  /**
   * An approved article without its vectors: all that a reader may be shown of one.
   *
   * @param id as it is written, in an address for example; any text
   */
  default Optional<Article> approved(String id) {
    return list().stream().filter(article -> article.id().value().equals(id)).findFirst();
  }

  /** What is known of every stored article, by id. */
  List<Fingerprint> fingerprints();

  /** What is known of one stored article, whatever its status. */
  default Optional<Fingerprint> fingerprint(ArticleId id) {
    return fingerprints().stream().filter(print -> print.id().equals(id)).findFirst();
  }

  /** Adds the article or replaces the one with its id. */
  void save(StoredArticle article);

  /** Removes the article; nothing happens if there is none. */
  void remove(ArticleId id);

  /** Sets whether the article may answer; nothing happens if there is none. */
  void setStatus(ArticleId id, Status status);

  /** The stored article with passages and vectors. */
  Optional<StoredArticle> load(ArticleId id);

  /** Hands over every approved article with its vectors, one at a time, by id. */
  void forEachApproved(Consumer<StoredArticle> consumer);

  /**
   * Grows with every write that changed something; the index remembers the one it was made from.
   */
  long revision();
}
