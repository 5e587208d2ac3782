package org.sarika.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Passage;
import org.sarika.knowledge.PassageCutter;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Sentence;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.SentenceHit;

/** What a retriever might have found, and articles to find it in. */
final class Rankings {
  private Rankings() {}

  /** Says how well a sentence meets the question, 0 to 1. */
  interface Worth {
    double of(Sentence sentence, Article article);
  }

  static Weights weights() {
    Map<String, Double> even = new LinkedHashMap<>();
    Signals.NAMES.forEach(name -> even.put(name, 1.0));
    return new Weights(even, 0, 0.5);
  }

  static StoredArticle stored(String id, String... paragraphs) {
    return stored(Samples.article(id, "2019-04-09", paragraphs));
  }

  static StoredArticle published(String id, String day, String... paragraphs) {
    return stored(Samples.article(id, day, paragraphs));
  }

  /** An article with a note on one paragraph. */
  static StoredArticle noted(String id, int paragraph, NoteKind kind, String... paragraphs) {
    Article plain = Samples.article(id, "2019-04-09", paragraphs);
    return stored(
        changed(plain, plain.reliability(), List.of(new Note(paragraph, kind, "Beware.", ""))));
  }

  static StoredArticle unreliable(String id, String... paragraphs) {
    return stored(
        changed(Samples.article(id, "2019-04-09", paragraphs), Reliability.LOW, List.of()));
  }

  private static Article changed(Article article, Reliability reliability, List<Note> notes) {
    return new Article(
        article.id(),
        article.title(),
        article.publisher(),
        article.published(),
        article.url(),
        article.language(),
        article.form(),
        article.viewpoint(),
        reliability,
        article.topics(),
        article.copies(),
        notes,
        article.paragraphs());
  }

  private static StoredArticle stored(Article article) {
    return new StoredArticle(
        article, Origin.CURATED, Status.APPROVED, "file", "hash", "model", List.of());
  }

  /** All passages of these articles, every sentence as good as the next. */
  static Ranking of(ArticleStore articles, String... ids) {
    return of(articles, (sentence, article) -> 0.5, ids);
  }

  static Ranking of(ArticleStore articles, Worth worth, String... ids) {
    List<Hit> hits = new ArrayList<>();
    for (String id : ids) {
      Article article = articles.find(new ArticleId(id)).orElseThrow();
      for (Passage passage : PassageCutter.cut(article)) {
        hits.add(hit(article, passage, worth, 0.5));
      }
    }
    return new Ranking(Arrays.stream(ids).map(ArticleId::new).toList(), hits);
  }

  private static SentenceHit hit(Sentence sentence, double cosine, double coverage) {
    return new SentenceHit(sentence, cosine, coverage, coverage);
  }

  private static Hit hit(Article article, Passage passage, Worth worth, double score) {
    List<SentenceHit> sentences =
        passage.sentences().stream()
            .map(
                sentence -> hit(sentence, worth.of(sentence, article), worth.of(sentence, article)))
            .toList();
    return new Hit(article.id(), passage.number(), score, 0.5, 0.5, 0.5, 0.5, 0.5, sentences);
  }

  /**
   * Adds some articles of random length and notes to the store and finds some of their passages.
   */
  static Ranking random(Random random, InMemoryArticleStore articles) {
    List<Hit> hits = new ArrayList<>();
    List<ArticleId> ids = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      StoredArticle stored = randomArticle(random, "random-" + i);
      articles.save(stored);
      ids.add(stored.id());
      for (Passage passage : PassageCutter.cut(stored.article())) {
        if (random.nextInt(4) > 0) {
          hits.add(
              hit(
                  stored.article(),
                  passage,
                  (sentence, article) -> random.nextDouble(),
                  random.nextDouble()));
        }
      }
    }
    return new Ranking(ids, hits);
  }

  private static StoredArticle randomArticle(Random random, String id) {
    String[] paragraphs = new String[1 + random.nextInt(8)];
    for (int i = 0; i < paragraphs.length; i++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s <= random.nextInt(12); s++) {
        text.append("Water ").append("rose higher ".repeat(random.nextInt(12))).append("then. ");
      }
      paragraphs[i] = text.toString().strip() + (random.nextBoolean() ? "" : " \ud83d\ude00");
    }
    List<NoteKind> kinds = List.of(NoteKind.values());
    NoteKind kind = kinds.get(random.nextInt(kinds.size()));
    return noted(id, 1 + random.nextInt(paragraphs.length), kind, paragraphs);
  }
}
