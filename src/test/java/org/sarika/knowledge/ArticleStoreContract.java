package org.sarika.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every article store does. An implementation's test extends this. */
public abstract class ArticleStoreContract {
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId ABSENT = new ArticleId("absent");

  /** An empty store, the same one through one test. */
  protected abstract ArticleStore store();

  @Test
  void findsNothingInAnEmptyStore() {
    assertThat(store().find(A)).isEmpty();
    assertThat(store().load(A)).isEmpty();
    assertThat(store().list()).isEmpty();
    assertThat(store().fingerprints()).isEmpty();
    assertThat(approved()).isEmpty();
    assertThat(store().check().ok()).isTrue();
  }

  @Test
  void givesBackEveryFieldAsItWasSaved() {
    StoredArticle full = StoredArticles.full("a");

    store().save(full);

    assertThat(store().load(A)).contains(full);
    assertThat(store().find(A)).contains(full.article());
  }

  @Test
  void givesBackVectorsBitForBit() {
    float[] odd = {Float.MIN_VALUE, -0.0f, 0.0f, Float.MAX_VALUE, 1 / 3f, Float.NaN};
    Embedding vector = Embedding.fromBytes(bytes(odd));
    StoredArticle plain = StoredArticles.withText("a", "One sentence.");
    Passage passage = plain.passages().getFirst().passage();
    StoredArticle stored =
        withPassages(plain, List.of(new EmbeddedPassage(passage, vector, List.of(vector))));

    store().save(stored);

    EmbeddedPassage loaded = store().load(A).orElseThrow().passages().getFirst();
    assertThat(loaded.embedding().toBytes()).isEqualTo(bytes(odd));
    assertThat(loaded.sentences().getFirst().toBytes()).isEqualTo(bytes(odd));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ប្រទេសកម្ពុជា និងសហរដ្ឋអាមេរិក។",
        "👩‍👩‍👧‍👦 and 🇰🇭 and 𝔘𝔫𝔦",
        "tab\there, bell\u0007, escape\u001b[31m, delete\u007f, next line\u0085",
        "bidi \u202eoverride\u202c, zero\u200bwidth, \ufeffmark, non\u00a0breaking",
        "combining e\u0301 beside é, and half a pair \ud83d alone",
        "';-- DROP TABLE articles; ${x} :id ? {0} \\ %s"
      })
  void givesBackTextCharacterForCharacter(String text) {
    StoredArticle stored = StoredArticles.withText("a", text, "Another.");

    store().save(stored);

    assertThat(store().load(A)).contains(stored);
    assertThat(store().find(A).orElseThrow().paragraph(1)).isEqualTo(text);
  }

  @Test
  void holdsALongArticle() {
    String[] paragraphs = new String[3000];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = "Paragraph " + i + " of many.";
    }
    paragraphs[7] = "word ".repeat(500_000).strip();
    StoredArticle stored = withPassages(StoredArticles.withText("a", paragraphs), List.of());

    store().save(stored);

    assertThat(store().load(A)).contains(stored);
  }

  @Test
  void replacesAnArticleWhole() {
    store().save(StoredArticles.full("a"));
    store().find(A);

    store().save(StoredArticles.plain("a"));

    assertThat(store().load(A)).contains(StoredArticles.plain("a"));
    assertThat(store().find(A)).contains(StoredArticles.plain("a").article());
    assertThat(store().fingerprints()).hasSize(1);
  }

  @Test
  void removesAnArticleAndLeavesTheOthers() {
    store().save(StoredArticles.plain("a"));
    store().save(StoredArticles.plain("b"));
    store().find(A);
    store().list();

    store().remove(A);

    assertThat(store().find(A)).isEmpty();
    assertThat(store().load(A)).isEmpty();
    assertThat(store().list()).containsExactly(StoredArticles.plain("b").article());
  }

  @Test
  void findsAPendingArticleButDoesNotListIt() {
    StoredArticle pending = StoredArticles.full("a");

    store().save(pending);

    assertThat(store().find(A)).contains(pending.article());
    assertThat(store().list()).isEmpty();
    assertThat(approved()).isEmpty();
  }

  @Test
  void listsAnArticleOnceItIsApproved() {
    StoredArticle pending = StoredArticles.full("a");
    store().save(pending);
    store().list();

    store().setStatus(A, Status.APPROVED);

    assertThat(store().list()).containsExactly(pending.article());
    assertThat(approved()).containsExactly(StoredArticles.withStatus(pending, Status.APPROVED));
  }

  @Test
  void listsNewestFirstAndThenById() {
    for (String[] article :
        new String[][] {
          {"c", "2024-05-06"},
          {"year", "2024"},
          {"b", "2024-05-06"},
          {"month", "2024-05"},
          {"old", "2019-12-31"},
          {"B", "2024-05-06"},
          {"first-of-may", "2024-05-01"}
        }) {
      store().save(StoredArticles.published(article[0], article[1]));
    }

    assertThat(store().list())
        .extracting(article -> article.id().value())
        .containsExactly("B", "b", "c", "first-of-may", "month", "year", "old");
  }

  @Test
  void handsOverApprovedArticlesById() {
    for (String id : List.of("b", "a", "B")) {
      store().save(StoredArticles.plain(id));
    }
    store().save(StoredArticles.full("pending"));

    assertThat(approved())
        .containsExactly(
            StoredArticles.plain("B"), StoredArticles.plain("a"), StoredArticles.plain("b"));
  }

  @Test
  void mayBeWrittenToWhileHandingOver() {
    store().save(StoredArticles.plain("a"));
    store().save(StoredArticles.plain("b"));
    List<ArticleId> seen = new ArrayList<>();

    store()
        .forEachApproved(article -> {
          seen.add(article.id());
          store().save(StoredArticles.plain("c"));
        });

    assertThat(seen).startsWith(A, new ArticleId("b"));
    assertThat(store().find(new ArticleId("c"))).isPresent();
  }

  @Test
  void knowsTheFingerprintOfEveryArticle() {
    store().save(StoredArticles.plain("b"));
    store().save(StoredArticles.full("a"));

    assertThat(store().fingerprints())
        .containsExactly(
            new Fingerprint(
                A,
                Origin.IMPORTED,
                Status.PENDING,
                "imported/some file.txt",
                "0123456789abcdef",
                "test-model 1 int8"),
            new Fingerprint(
                new ArticleId("b"),
                Origin.CURATED,
                Status.APPROVED,
                "articles/b.md",
                StoredArticles.plain("b").contentHash(),
                "test-model"));
  }

  @Test
  void growsTheRevisionWithEveryChange() {
    List<Long> revisions = new ArrayList<>();

    revisions.add(store().revision());
    store().save(StoredArticles.plain("a"));
    revisions.add(store().revision());
    store().save(StoredArticles.withText("a", "Other words."));
    revisions.add(store().revision());
    store().setStatus(A, Status.PENDING);
    revisions.add(store().revision());
    store().remove(A);
    revisions.add(store().revision());

    assertThat(revisions).isSorted().doesNotHaveDuplicates();
    assertThat(revisions.getFirst()).isNotNegative();
  }

  @Test
  void keepsTheRevisionWhenNothingChanges() {
    store().save(StoredArticles.full("a"));
    long before = store().revision();

    store().save(StoredArticles.full("a"));
    store().setStatus(A, Status.PENDING);
    store().remove(ABSENT);
    store().setStatus(ABSENT, Status.APPROVED);

    assertThat(store().revision()).isEqualTo(before);
    assertThat(store().find(ABSENT)).isEmpty();
  }

  private List<StoredArticle> approved() {
    List<StoredArticle> all = new ArrayList<>();
    store().forEachApproved(all::add);
    return all;
  }

  private static StoredArticle withPassages(StoredArticle stored, List<EmbeddedPassage> passages) {
    return new StoredArticle(
        stored.article(),
        stored.origin(),
        stored.status(),
        stored.source(),
        stored.contentHash(),
        stored.model(),
        passages);
  }

  private static byte[] bytes(float[] values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return bytes.array();
  }
}
