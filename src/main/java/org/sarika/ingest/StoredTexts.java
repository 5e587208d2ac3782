package org.sarika.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;

/** What is stored, by id and by text, so that an import stores nothing twice. */
final class StoredTexts {
  private final Map<ArticleId, Fingerprint> byId = new HashMap<>();
  private final Map<String, ArticleId> byText = new HashMap<>();

  StoredTexts(ArticleStore store) {
    for (Fingerprint fingerprint : store.fingerprints()) {
      store
          .find(fingerprint.id())
          .ifPresent(article -> add(fingerprint, ContentHash.of(article.paragraphs())));
    }
  }

  void add(Fingerprint fingerprint, String textHash) {
    byId.put(fingerprint.id(), fingerprint);
    byText.putIfAbsent(textHash, fingerprint.id());
  }

  Optional<Fingerprint> withId(ArticleId id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Fingerprint> withText(String textHash) {
    return Optional.ofNullable(byText.get(textHash)).map(byId::get);
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
