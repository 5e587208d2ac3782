package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.HashingEmbedder;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.ingest.Progress;
import org.sarika.ingest.SyncReport;
import org.sarika.knowledge.Names;

/** What is embedded when, with a model that remembers what it was asked. */
class LibraryTest {
  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectories(folder.resolve("knowledge/articles"));
    article("river", "The river rose on Monday.");
    article("goat", "A goat ran away.");
  }

  @Test
  void embedsEachPieceOnceAtFirst() {
    List<String> asked = sync(new HashingEmbedder("words"), 2, 0, 0);

    assertThat(asked)
        .containsExactlyInAnyOrder(
            "The river rose on Monday.",
            "A goat ran away.",
            "News. The river rose on Monday.",
            "News. A goat ran away.");
  }

  @Test
  void embedsNothingWhereNothingChanged() {
    sync(new HashingEmbedder("words"), 2, 0, 0);

    assertThat(sync(new HashingEmbedder("words"), 0, 0, 0)).isEmpty();
  }

  @Test
  void embedsOnlyWhatChanged() throws IOException {
    sync(new HashingEmbedder("words"), 2, 0, 0);
    article("goat", "A goat came back.");

    assertThat(sync(new HashingEmbedder("words"), 0, 1, 0))
        .containsExactlyInAnyOrder("A goat came back.", "News. A goat came back.");
  }

  @Test
  void embedsNothingForALostIndex() throws IOException {
    sync(new HashingEmbedder("words"), 2, 0, 0);
    try (var files = Files.list(folder.resolve("data/index"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }

    assertThat(sync(new HashingEmbedder("words"), 0, 0, 0)).isEmpty();
  }

  @Test
  void embedsNothingForARemovedArticle() throws IOException {
    sync(new HashingEmbedder("words"), 2, 0, 0);
    Files.delete(articles.resolve("goat.md"));

    assertThat(sync(new HashingEmbedder("words"), 0, 0, 1)).isEmpty();
  }

  @Test
  void embedsEverythingAnewForAnotherModel() {
    sync(new HashingEmbedder("words"), 2, 0, 0);

    assertThat(sync(new HashingEmbedder("others"), 0, 2, 0)).hasSize(4);
  }

  private List<String> sync(HashingEmbedder embedder, int added, int changed, int removed) {
    try (Library library =
        Library.open(folder.resolve("data"), embedder, 2, () -> Names.NONE, FittedWeights.load())) {
      SyncReport report =
          library
              .acquisitions()
              .sync(new KnowledgeFolder(folder.resolve("knowledge")).read(), Progress.NONE);
      assertThat(report.problems()).isEmpty();
      assertThat(List.of(report.added(), report.changed(), report.removed()))
          .containsExactly(added, changed, removed);
      assertThat(library.health().values()).allMatch(health -> health.ok());
      return embedder.takeAsked();
    }
  }

  private void article(String id, String text) throws IOException {
    Files.writeString(
        articles.resolve(id + ".md"),
        """
        ---
        id: %s
        title: News
        publisher: The Daily Myna
        published: 2019-04-09
        url: https://myna.example/%s
        language: en
        form: digest
        viewpoint: independent
        reliability: high
        ---

        %s
        """
            .formatted(id, id, text));
  }
}
