package org.sarika.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sarika.curation.Ruling;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/** An article store for tests that forgets everything. */
public final class InMemoryArticleStore implements ArticleStore {
  private final TreeMap<ArticleId, StoredArticle> articles = new TreeMap<>();
  private final Map<ArticleId, List<Note>> added = new HashMap<>();
  private final Map<ArticleId, ArticleId> originals = new TreeMap<>();
  private long revision;

  @Override
  public synchronized Optional<Article> find(ArticleId id) {
    return load(id).map(StoredArticle::article).map(this::withOverlays);
  }

  @Override
  public synchronized Optional<Article> approved(String id) {
    return approved().stream()
        .map(StoredArticle::article)
        .filter(article -> article.id().value().equals(id))
        .findFirst()
        .map(this::withOverlays);
  }

  @Override
  public synchronized List<Article> list() {
    return approved().stream()
        .map(StoredArticle::article)
        .map(this::withOverlays)
        .sorted(Comparator.comparing(Article::published).reversed().thenComparing(Article::id))
        .toList();
  }

  @Override
  public synchronized List<Fingerprint> fingerprints() {
    return articles.values().stream()
        .map(stored ->
            new Fingerprint(
                stored.id(),
                stored.origin(),
                stored.status(),
                stored.source(),
                stored.contentHash(),
                stored.model()))
        .toList();
  }

  @Override
  public synchronized void save(StoredArticle article) {
    if (!article.equals(articles.put(article.id(), article))) {
      revision++;
    }
  }

  @Override
  public synchronized void remove(ArticleId id) {
    if (articles.remove(id) != null) {
      revision++;
    }
  }

  @Override
  public synchronized void setStatus(ArticleId id, Status status) {
    load(id).ifPresent(stored -> save(stored.with(status)));
  }

  /** Does what a ledger's decision says. */
  synchronized void rule(ArticleId id, Ruling ruling) {
    switch (ruling) {
      case Ruling.To(Status status) -> {
        originals.remove(id);
        setStatus(id, status);
      }
      case Ruling.CopyOf(ArticleId original) -> {
        originals.put(id, original);
        setStatus(id, Status.COPY);
      }
      case Ruling.Described described ->
          load(id).ifPresent(stored -> save(described(stored, described)));
      case Ruling.Noted(Note note) -> added.computeIfAbsent(id, key -> new ArrayList<>()).add(note);
    }
    revision++;
  }

  @Override
  public synchronized Optional<StoredArticle> load(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public void forEachApproved(Consumer<StoredArticle> consumer) {
    // Not while holding the lock: the consumer may call back.
    approved().forEach(consumer);
  }

  @Override
  public synchronized long revision() {
    return revision;
  }

  private synchronized List<StoredArticle> approved() {
    return articles.values().stream().filter(stored -> stored.status() == Status.APPROVED).toList();
  }

  private Article withOverlays(Article article) {
    List<Note> notes = new ArrayList<>(article.notes());
    added.getOrDefault(article.id(), List.of()).stream()
        .filter(note -> article.hasParagraph(note.paragraph()))
        .forEach(notes::add);
    List<String> copies = new ArrayList<>(article.copies());
    originals.forEach((copy, original) -> {
      if (original.equals(article.id())) {
        load(copy).map(stored -> stored.article().url().toString()).ifPresent(copies::add);
      }
    });
    return article.with(notes, copies.stream().distinct().toList());
  }

  private static StoredArticle described(StoredArticle stored, Ruling.Described described) {
    return new StoredArticle(
        stored
            .article()
            .described(described.viewpoint(), described.reliability(), described.topics()),
        stored.origin(),
        stored.status(),
        stored.source(),
        stored.contentHash(),
        stored.model(),
        stored.passages());
  }
}
