package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.HashingEmbedder;
import org.sarika.curation.Shelf;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.InMemoryLedger;
import org.sarika.fake.RecordingPassageIndex;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.retrieval.Embedder;

class StoreSyncTest {
  @TempDir private Path folder;
  private final InMemoryArticleStore store = new InMemoryArticleStore();
  private final RecordingPassageIndex index = new RecordingPassageIndex();
  private final Shelf shelf = new Shelf(store, index, new InMemoryLedger(store));
  private final HashingEmbedder model = new HashingEmbedder("one");
  private final ArticleEmbedder embedder = new ArticleEmbedder(model, 2);

  @BeforeEach
  void startWithTwoArticles() throws IOException {
    Files.createDirectories(folder.resolve("articles/2019"));
    write("a", ArticleText.of("a"));
    write("b", ArticleText.of("b").saying("The bridge opened."));
  }

  @AfterEach
  void close() {
    embedder.close();
  }

  @Test
  void storesAndIndexesANewFolder() {
    SyncReport report = sync();

    assertThat(report).isEqualTo(new SyncReport(2, 0, 0, 0, List.of()));
    assertThat(index.ids()).containsExactly("a", "b");
    assertThat(index.revision()).isEqualTo(store.revision());
    assertThat(store.load(new ArticleId("b")))
        .get()
        .satisfies(b -> {
          assertThat(b.origin()).isEqualTo(Origin.CURATED);
          assertThat(b.status()).isEqualTo(Status.APPROVED);
          assertThat(b.source()).isEqualTo("articles/2019/b.md");
          assertThat(b.model()).isEqualTo("one");
        });
  }

  @Test
  void embedsThePassageWithItsTitleAndEachSentenceAlone() {
    sync();

    assertThat(model.takeAsked())
        .containsExactlyInAnyOrder(
            "River news. The river rose on Monday. It fell on Friday.",
            "The river rose on Monday.",
            "It fell on Friday.",
            "River news. The bridge opened.",
            "The bridge opened.");
  }

  @Test
  void embedsAndWritesNothingWhenNothingChanged() {
    syncAndForget();
    long revision = store.revision();

    SyncReport report = sync();

    assertThat(report).isEqualTo(new SyncReport(0, 0, 0, 2, List.of()));
    assertThat(model.takeAsked()).isEmpty();
    assertThat(index.takeCalls()).isEmpty();
    assertThat(store.revision()).isEqualTo(revision);
  }

  @Test
  void indexesAChangedFileAlone() throws IOException {
    syncAndForget();
    write("b", ArticleText.of("b").saying("The bridge closed."));

    SyncReport report = sync();

    assertThat(report).isEqualTo(new SyncReport(0, 1, 0, 1, List.of()));
    assertThat(model.takeAsked())
        .containsExactlyInAnyOrder("River news. The bridge closed.", "The bridge closed.");
    assertThat(index.takeCalls()).containsExactly("put b", "commit");
  }

  @Test
  void keepsTheVectorsWhenOnlyANoteChanged() throws IOException {
    syncAndForget();
    write("b", ArticleText.of("b").saying("The bridge opened.").with("reliability", "low"));

    SyncReport report = sync();

    assertThat(report.changed()).isEqualTo(1);
    assertThat(model.takeAsked()).isEmpty();
    assertThat(index.takeCalls()).containsExactly("put b", "commit");
  }

  @Test
  void removesAnArticleWhoseFileIsGone() throws IOException {
    syncAndForget();
    Files.delete(folder.resolve("articles/2019/a.md"));

    SyncReport report = sync();

    assertThat(report).isEqualTo(new SyncReport(0, 0, 1, 1, List.of()));
    assertThat(store.find(new ArticleId("a"))).isEmpty();
    assertThat(index.takeCalls()).containsExactly("remove a", "commit");
    assertThat(index.revision()).isEqualTo(store.revision());
  }

  @Test
  void keepsTheLastGoodVersionOfAFileThatIsBrokenNow() throws IOException {
    syncAndForget();
    Path file = folder.resolve("articles/2019/a.md");
    Files.writeString(file, "");

    SyncReport report = sync();

    assertThat(report.removed()).isZero();
    assertThat(report.problems())
        .containsExactly(
            new Problem(file, 1, "file", "is empty"),
            new Problem(
                file,
                1,
                "file",
                "is left out until it is mended; 'a' is served as it was read before"));
    assertThat(store.find(new ArticleId("a"))).isPresent();
  }

  @Test
  void removesNothingWhenTheFolderIsGone() {
    syncAndForget();
    KnowledgeFolder gone = new KnowledgeFolder(folder.resolve("gone"));

    SyncReport report = storeSync("one").sync(gone.read(), Progress.NONE);

    assertThat(report.removed()).isZero();
    assertThat(report.problems()).hasSize(1);
    assertThat(index.ids()).containsExactly("a", "b");
  }

  @Test
  void makesALostIndexAnewFromTheStore() {
    syncAndForget();
    index.lose();

    sync();

    assertThat(model.takeAsked()).isEmpty();
    assertThat(index.takeCalls()).containsExactly("clear", "put a", "put b", "commit");
    assertThat(index.revision()).isEqualTo(store.revision());
  }

  @Test
  void mendsAnIndexThatMissedAChangeOfTheStore() {
    syncAndForget();
    store.setStatus(new ArticleId("a"), Status.PENDING);

    sync();

    assertThat(index.takeCalls()).containsExactly("clear", "put b", "commit");
  }

  @Test
  void embedsEverythingAnewForAnotherModelAndKeepsImports() {
    store.save(imported("c", Status.APPROVED));
    syncAndForget();

    SyncReport report = storeSync("two").sync(new KnowledgeFolder(folder).read(), Progress.NONE);

    assertThat(report).isEqualTo(new SyncReport(0, 3, 0, 0, List.of()));
    assertThat(store.fingerprints()).allMatch(f -> f.model().equals("two"));
    assertThat(store.load(new ArticleId("c")).orElseThrow().origin()).isEqualTo(Origin.IMPORTED);
    assertThat(model.takeAsked()).hasSize(7);
  }

  @Test
  void keepsWhetherAChangedArticleMayAnswer() throws IOException {
    syncAndForget();
    store.setStatus(new ArticleId("b"), Status.PENDING);
    sync();
    write("b", ArticleText.of("b").saying("The bridge closed."));

    sync();

    assertThat(store.load(new ArticleId("b")).orElseThrow().status()).isEqualTo(Status.PENDING);
    assertThat(index.ids()).containsExactly("a");
  }

  @Test
  void reportsAFileWithTheIdOfAnImport() {
    store.save(imported("a", Status.PENDING));

    SyncReport report = sync();

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems())
        .containsExactly(
            new Problem(
                folder.resolve("articles/2019/a.md"),
                1,
                "id",
                "'a' is already the id of an imported article: rename this file and its id"));
    assertThat(store.load(new ArticleId("a")).orElseThrow().origin()).isEqualTo(Origin.IMPORTED);
  }

  @Test
  void tellsHowFarItIs() {
    List<String> heard = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void start(long total) {
            heard.add("start " + total);
          }

          @Override
          public void step(String what) {
            heard.add(what);
          }

          @Override
          public void done() {
            heard.add("done");
          }
        };

    storeSync("one").sync(new KnowledgeFolder(folder).read(), progress);

    assertThat(heard).startsWith("start 2").endsWith("done").contains("a", "b").hasSize(4);
  }

  @Test
  void storesMoreArticlesThanAreInWorkAtOnce() throws IOException {
    for (int i : IntStream.range(0, 100).toArray()) {
      write("n" + i, ArticleText.of("n" + i).saying("Number %d came.".formatted(i)));
    }

    SyncReport report = sync();

    assertThat(report.added()).isEqualTo(102);
    assertThat(index.ids()).hasSize(102);
  }

  @Test
  void throwsWhatTheModelThrowsAndDoesTheRestNextTime() {
    Embedder broken =
        new Embedder() {
          @Override
          public String model() {
            return "one";
          }

          @Override
          public Embedding embed(String text) {
            throw new IllegalStateException("no model");
          }
        };
    try (ArticleEmbedder failing = new ArticleEmbedder(broken, 2)) {
      StoreSync sync = new StoreSync(shelf, failing, "one");
      KnowledgeFolder.Contents contents = new KnowledgeFolder(folder).read();

      assertThatThrownBy(() -> sync.sync(contents, Progress.NONE)).hasMessage("no model");
    }

    SyncReport report = sync();

    assertThat(report.added()).isEqualTo(2);
    assertThat(index.ids()).containsExactly("a", "b");
  }

  private StoredArticle imported(String id, Status status) {
    Article article = ((FileReading.Accepted) readB()).file().article();
    Article renamed =
        new Article(
            new ArticleId(id),
            article.title(),
            article.publisher(),
            article.published(),
            article.url(),
            article.language(),
            article.form(),
            article.viewpoint(),
            article.reliability(),
            article.topics(),
            article.copies(),
            article.notes(),
            List.of("It was imported."));
    return new StoredArticle(
        renamed, Origin.IMPORTED, status, "x.txt", "hash", "one", embedder.embed(renamed));
  }

  private FileReading readB() {
    return new ArticleReader().read(folder.resolve("articles/2019/b.md"));
  }

  private void write(String name, ArticleText text) throws IOException {
    Files.writeString(folder.resolve("articles/2019/" + name + ".md"), text.toString());
  }

  private SyncReport sync() {
    return storeSync("one").sync(new KnowledgeFolder(folder).read(), Progress.NONE);
  }

  private void syncAndForget() {
    sync();
    model.takeAsked();
    index.takeCalls();
  }

  private StoreSync storeSync(String modelName) {
    return new StoreSync(shelf, embedder, modelName);
  }
}
