package org.sarika.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;

/** What is stored, by id and by text, so that an import stores nothing twice. */
final class StoredTexts {
  private final Map<ArticleId, Fingerprint> byId = new HashMap<>();
  private final Map<String, ArticleId> byText = new HashMap<>();
  private final Map<String, ArticleId> byTextAndAddress = new HashMap<>();

  StoredTexts(ArticleStore store) {
    for (Fingerprint fingerprint : store.fingerprints()) {
      store.find(fingerprint.id()).ifPresent(article -> add(fingerprint, article));
    }
  }

  void add(Fingerprint fingerprint, Article article) {
    String textHash = ContentHash.of(article.paragraphs());
    byId.put(fingerprint.id(), fingerprint);
    byText.putIfAbsent(textHash, fingerprint.id());
    byTextAndAddress.put(at(textHash, article.url().toString()), fingerprint.id());
    article
        .copies()
        .forEach(copy -> byTextAndAddress.putIfAbsent(at(textHash, copy), fingerprint.id()));
  }

  private static String at(String textHash, String address) {
    return textHash + " " + address;
  }

  Optional<Fingerprint> withId(ArticleId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The article with this text at this address. The same text elsewhere is another article: a copy,
   * whose readers are to be told of both places.
   *
   * @param address empty for a text that does not say where it stands: then anywhere
   */
  Optional<Fingerprint> withText(String textHash, String address) {
    return Optional.ofNullable(
            address.isEmpty() ? byText.get(textHash) : byTextAndAddress.get(at(textHash, address)))
        .map(byId::get);
  }

  /** The wished id, or the first of it with -2, -3 and so on that is free. */
  ArticleId free(String wished) {
    ArticleId id = new ArticleId(wished);
    for (int number = 2; byId.containsKey(id); number++) {
      id = new ArticleId(wished + "-" + number);
    }
    return id;
  }
}
