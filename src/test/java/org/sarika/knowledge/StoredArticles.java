package org.sarika.knowledge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Stored articles for tests, with passages as the importer cuts them and made-up vectors. */
public final class StoredArticles {
  private static final int DIMENSION = 384;

  private StoredArticles() {}

  /** An approved digest of 2 paragraphs, the same each time for the same id. */
  public static StoredArticle plain(String id) {
    return of(article(id, "2024-05-06", List.of("One thing happened. Then another.", "It ended.")));
  }

  /** Like {@link #plain} with this date. */
  public static StoredArticle published(String id, String date) {
    return of(article(id, date, List.of("Something happened.")));
  }

  /** Like {@link #plain} with this text. */
  public static StoredArticle withText(String id, String... paragraphs) {
    return of(article(id, "2024-05-06", List.of(paragraphs)));
  }

  /** An article that has something in every field. */
  public static StoredArticle full(String id) {
    Article article =
        new Article(
            new ArticleId(id),
            "A \"headline\" — with signs",
            new Publisher("The Test Herald"),
            PublicationDate.parse("2019-04"),
            URI.create("https://example.org/a?b=%E1%9E%80&c=d#e"),
            "km-KH",
            Form.FULL_TEXT,
            Viewpoint.COURT_OR_LAW,
            Reliability.LOW,
            List.of("trade", "ports, and ships", "trade"),
            List.of("https://example.org/copy", "https://example.com/again"),
            List.of(
                new Note(2, NoteKind.CORRECTION, "It was the other one.", "https://example.org/n"),
                new Note(1, NoteKind.UNRELIABLE, "Nobody confirmed it.", ""),
                new Note(2, NoteKind.CONTEXT, "It was a Monday.", "")),
            List.of(
                "The first paragraph. It has two sentences.", "The second one has a \"quote\"."));
    return new StoredArticle(
        article,
        Origin.IMPORTED,
        Status.PENDING,
        "imported/some file.txt",
        "0123456789abcdef",
        "test-model 1 int8",
        passages(article));
  }

  /** The same article with another status. */
  public static StoredArticle withStatus(StoredArticle stored, Status status) {
    return new StoredArticle(
        stored.article(),
        stored.origin(),
        status,
        stored.source(),
        stored.contentHash(),
        stored.model(),
        stored.passages());
  }

  private static StoredArticle of(Article article) {
    return new StoredArticle(
        article,
        Origin.CURATED,
        Status.APPROVED,
        "articles/" + article.id() + ".md",
        "hash of " + article.paragraphs().hashCode(),
        "test-model",
        passages(article));
  }

  private static Article article(String id, String date, List<String> paragraphs) {
    return new Article(
        new ArticleId(id),
        "Headline of " + id,
        new Publisher("The Test Herald"),
        PublicationDate.parse(date),
        URI.create("https://example.org/" + id),
        "en",
        Form.DIGEST,
        Viewpoint.WIRE,
        Reliability.HIGH,
        List.of(),
        List.of(),
        List.of(),
        paragraphs);
  }

  private static List<EmbeddedPassage> passages(Article article) {
    Random random = new Random(article.id().value().hashCode());
    List<EmbeddedPassage> passages = new ArrayList<>();
    for (Passage passage : PassageCutter.cut(article)) {
      passages.add(
          new EmbeddedPassage(
              passage,
              embedding(random),
              Stream.generate(() -> embedding(random)).limit(passage.sentences().size()).toList()));
    }
    return passages;
  }

  private static Embedding embedding(Random random) {
    float[] values = new float[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Embedding.normalised(values);
  }
}
