package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.curation.Curator;
import org.sarika.curation.Review;
import org.sarika.curation.Shelf;
import org.sarika.fake.HashingEmbedder;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.InMemoryLedger;
import org.sarika.fake.RecordingPassageIndex;
import org.sarika.fake.WebPage;
import org.sarika.ingest.formats.Formats;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Status;

/** An import into an empty store. */
abstract class ImportFixture {
  static final Curator CURATOR = new Curator("somebody");

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  static final URI ADDRESS = URI.create("https://www.gazette.example/ferry");

  static final String STORY =
      "The ferry sank on Tuesday off the coast of Kampot, the harbour master said, and all of its"
          + " forty passengers were brought ashore by fishermen within the hour while the owner"
          + " watched from the pier with a telephone in each of his hands and said nothing at all.";

  @TempDir Path folder;
  final InMemoryArticleStore store = new InMemoryArticleStore();

  final InMemoryLedger ledger = new InMemoryLedger(store);
  final RecordingPassageIndex index = new RecordingPassageIndex();
  final Shelf shelf = new Shelf(store, index, ledger);
  final StoredLikenesses likenesses = new StoredLikenesses(store);
  final Review review = new Review(shelf, ledger, likenesses, CLOCK);
  final Formats formats = new Formats();
  final HashingEmbedder model = new HashingEmbedder("one");
  final ArticleEmbedder embedder = new ArticleEmbedder(model, 2);

  final FileImport imports =
      new FileImport(shelf, review, likenesses, ledger, formats, embedder, "one", CLOCK);

  @AfterEach
  void close() {
    formats.close();
    embedder.close();
  }

  static WebPage page(String title) {
    return WebPage.titled(title).paragraph(STORY);
  }

  ImportResult importPage(WebPage page, ImportOptions options) {
    return imports.importSources(
        List.of(
            new Source.InMemory(
                ADDRESS.toString(), "text/html", page.bytes(), Optional.of(ADDRESS))),
        options,
        CURATOR,
        Progress.NONE);
  }

  Article only() {
    assertThat(store.fingerprints()).hasSize(1);
    return store.find(store.fingerprints().getFirst().id()).orElseThrow();
  }

  Status status(String id) {
    return store.fingerprint(new ArticleId(id)).orElseThrow().status();
  }

  List<String> messages(ImportResult result) {
    return result.entries().stream()
        .map(entry -> entry.message().replace(folder + "/", ""))
        .toList();
  }
}
