package org.sarika.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sarika.curation.Likeness;
import org.sarika.curation.Likenesses;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.EmbeddedPassage;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;

/**
 * Compares articles by a sample of their words and, where they came out together, by the vectors of
 * their whole texts. Keeps some kilobytes for each stored article, made when first asked and
 * brought up to date when the store changed. Safe for use by many threads, one at a time.
 */
public final class StoredLikenesses implements Likenesses {
  private final ArticleStore store;
  private final Sketches sketches = new Sketches();
  private final Map<ArticleId, Known> known = new HashMap<>();

  /** On their way to the store, without vectors yet. */
  private final Set<ArticleId> expected = new HashSet<>();

  private int imports;
  private long revision = -1;

  /** Reads nothing before somebody asks. */
  public StoredLikenesses(ArticleStore store) {
    this.store = store;
  }

  @Override
  public synchronized List<Likeness> of(ArticleId id) {
    bringUpToDate();
    Known kept = known.get(id);
    Optional<Known> one = kept == null ? store.find(id).map(Known::of) : Optional.of(kept);
    return one.map(article -> compare(id, article, centroid(id, article))).orElse(List.of());
  }

  /** An import begins: until it ends the store is not looked through again at each change. */
  synchronized void importBegins() {
    bringUpToDate();
    imports++;
  }

  synchronized void importEnds() {
    imports--;
    expected.clear();
  }

  /**
   * What an article that is about to be stored is like by its words, most alike first. The next one
   * is compared with it too.
   */
  synchronized List<Likeness> expect(Article article) {
    Known made = Known.of(article);
    List<Likeness> like = compare(article.id(), made, Centroid.NONE);
    keep(article.id(), made);
    expected.add(article.id());
    return like;
  }

  /**
   * What an expected article is like by its vectors, most alike first: of what is stored and of
   * what this was asked about before.
   */
  synchronized List<Likeness> arrived(ArticleId id, List<EmbeddedPassage> passages) {
    Known article = known.get(id);
    if (article == null) {
      return List.of();
    }
    Embedding centroid = Centroid.of(passages);
    List<Likeness> like =
        compare(id, article, centroid).stream()
            .filter(one -> one.sameMeaning() >= Likeness.SAME_STORY)
            .toList();
    known.put(id, article.with(centroid));
    expected.remove(id);
    return like;
  }

  private List<Likeness> compare(ArticleId id, Known article, Embedding centroid) {
    Map<ArticleId, Double> words = new HashMap<>();
    sketches.like(article.sketch()).forEach(alike -> words.put(alike.id(), alike.sameWords()));
    Set<ArticleId> others = new HashSet<>(words.keySet());
    if (centroid.dimension() > 0) {
      others.addAll(together(article));
    }
    others.remove(id);
    return others.stream()
        .map(other -> likeness(other, words.getOrDefault(other, 0.0), centroid))
        .filter(one -> words.containsKey(one.other()) || one.sameMeaning() >= Likeness.SAME_STORY)
        .sorted(Known.MOST_ALIKE_FIRST)
        .toList();
  }

  private Likeness likeness(ArticleId other, double words, Embedding centroid) {
    Known what = known.get(other);
    if (what == null || centroid.dimension() == 0 || expected.contains(other)) {
      return new Likeness(other, words, 0);
    }
    return new Likeness(other, words, Centroid.sameMeaning(centroid, centroid(other, what)));
  }

  /** Those whose vectors would count if they were the same. */
  private Set<ArticleId> together(Known article) {
    BiPredicate<ArticleId, Known> near =
        (other, what) -> new Likeness(other, 0, 1).isNear(article.published(), what.published());
    Set<ArticleId> together = new HashSet<>();
    known.forEach((other, what) -> {
      if (near.test(other, what)) {
        together.add(other);
      }
    });
    return together;
  }

  private Embedding centroid(ArticleId id, Known what) {
    if (what.centroid().isPresent()) {
      return what.centroid().get();
    }
    Embedding made = Centroid.of(store.load(id).map(StoredArticle::passages).orElse(List.of()));
    known.computeIfPresent(id, (key, kept) -> kept.with(made));
    return made;
  }

  private void bringUpToDate() {
    long now = store.revision();
    if (now == revision || imports > 0) {
      return;
    }
    Set<ArticleId> gone = new HashSet<>(known.keySet());
    for (Fingerprint print : store.fingerprints()) {
      if (print.status() == Status.APPROVED || print.status() == Status.PENDING) {
        gone.remove(print.id());
        refresh(print);
      }
    }
    gone.forEach(this::forget);
    revision = now;
  }

  private void refresh(Fingerprint print) {
    String version = print.contentHash() + " " + print.model();
    Known kept = known.get(print.id());
    if (kept == null || !kept.version().equals(version)) {
      store
          .find(print.id())
          .ifPresent(article -> keep(article.id(), Known.of(article).in(version)));
    }
  }

  private void keep(ArticleId id, Known what) {
    sketches.put(id, what.sketch());
    known.put(id, what);
  }

  private void forget(ArticleId id) {
    sketches.remove(id);
    known.remove(id);
  }
}
