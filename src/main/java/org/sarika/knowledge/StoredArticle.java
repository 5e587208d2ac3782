package org.sarika.knowledge;

import java.util.List;

/**
 * An article as the store keeps it: with what the index is derived from.
 *
 * @param article the story
 * @param origin how it came
 * @param status whether it may answer
 * @param source the file it came from, as the operator names it, for messages
 * @param contentHash SHA-256 in hexadecimal of all that the curator wrote; equal means unchanged
 * @param model the identity of the embedding model that made the vectors
 * @param passages the text in pieces, with vectors; covers every sentence once
 */
public record StoredArticle(
    Article article,
    Origin origin,
    Status status,
    String source,
    String contentHash,
    String model,
    List<EmbeddedPassage> passages) {
  public StoredArticle {
    passages = List.copyOf(passages);
  }

  /** The article's id. */
  public ArticleId id() {
    return article.id();
  }

  /** The same with another status. */
  public StoredArticle with(Status decided) {
    return decided == status
        ? this
        : new StoredArticle(article, origin, decided, source, contentHash, model, passages);
  }
}
