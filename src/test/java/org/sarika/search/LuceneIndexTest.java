package org.sarika.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarika.knowledge.ArticleId;

class LuceneIndexTest {
  @TempDir private Path folder;

  @Test
  void isEmptyAndOfNoRevisionWhenNew() {
    try (IndexedShelf shelf = new IndexedShelf(folder)) {
      assertThat(shelf.index.revision()).isEqualTo(-1);
      assertThat(shelf.find("river").isEmpty()).isTrue();
      assertThat(shelf.index.check().ok()).isTrue();
    }
  }

  @Test
  void showsAChangeFromTheCommitOn() {
    try (IndexedShelf shelf = new IndexedShelf(folder)) {
      shelf.index.put(shelf.stored(river("a")));
      assertThat(shelf.ids("river")).isEmpty();

      shelf.index.commit(7);

      assertThat(shelf.ids("river")).containsExactly("a");
      assertThat(shelf.index.revision()).isEqualTo(7);
    }
  }

  @Test
  void replacesAnArticle() {
    try (IndexedShelf shelf = new IndexedShelf(folder)) {
      shelf.put(river("a"), IndexedShelf.article("b", "Hills", "The hill is high."));

      shelf.put(IndexedShelf.article("a", "Goats", "A goat ran up the hill."));

      assertThat(shelf.ids("goat")).first().isEqualTo("a");
      assertThat(shelf.find("river").hits()).noneMatch(hit -> hit.coverage() > 0);
      assertThat(shelf.find("goat").hits()).hasSize(2);
    }
  }

  @Test
  void removesAnArticle() {
    try (IndexedShelf shelf = new IndexedShelf(folder)) {
      shelf.put(river("a"), river("ab"));

      shelf.index.remove(new ArticleId("a"));
      shelf.index.remove(new ArticleId("not-there"));
      shelf.index.commit(2);

      assertThat(shelf.ids("river")).containsExactly("ab");
    }
  }

  @Test
  void isClearedAndFilledAgain() {
    try (IndexedShelf shelf = new IndexedShelf(folder)) {
      shelf.put(river("a"));

      shelf.index.clear();
      shelf.put(river("b"));

      assertThat(shelf.ids("river")).containsExactly("b");
    }
  }

  @Test
  void keepsWhatWasCommittedAndForgetsWhatWasNot() {
    try (IndexedShelf shelf = new IndexedShelf(folder)) {
      shelf.put(river("a"));
      shelf.index.commit(42);
      shelf.index.put(shelf.stored(river("b")));
    }

    try (IndexedShelf again = new IndexedShelf(folder)) {
      assertThat(again.index.revision()).isEqualTo(42);
      assertThat(again.ids("river")).containsExactly("a");
    }
  }

  @Test
  void isClosedTwiceAndSaysSo() {
    IndexedShelf shelf = new IndexedShelf(folder);
    shelf.close();
    shelf.close();

    assertThat(shelf.index.check().ok()).isFalse();
  }

  /** Ways in which a disk may let us down. */
  enum Damage {
    TRUNCATED,
    GARBAGE,
    EMPTY,
    GONE
  }

  @ParameterizedTest
  @EnumSource
  void isEmptiedWhenItsCommitIsDamaged(Damage damage) throws IOException {
    fill();

    hurt("segments_", damage);

    assertThatItStartsAnew();
  }

  @ParameterizedTest
  @EnumSource
  void isEmptiedWhenItsDataIsDamaged(Damage damage) throws IOException {
    fill();

    hurt("_0.c", damage);

    assertThatItStartsAnew();
  }

  @Test
  void isEmptiedWhenItIsOfAnotherSchema() throws IOException {
    commitRaw(Map.of("revision", "5", "schema", "0"));

    assertThatItStartsAnew();
  }

  @Test
  void isEmptiedWhenItsRevisionIsNoNumber() throws IOException {
    commitRaw(Map.of("revision", "five", "schema", Fields.SCHEMA));

    assertThatItStartsAnew();
  }

  @Test
  void saysInOneSentenceThatItsFolderCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    assertThatThrownBy(() -> LuceneIndex.open(file.resolve("index")))
        .isInstanceOf(IndexException.class)
        .hasMessage("the index in '%s' cannot be written", file.resolve("index"));
  }

  /**
   * Where some have none, each length has to be looked for: half as much time again for a search.
   */
  @Test
  void knowsALengthOfEachFieldInEveryDocument() throws IOException {
    fill();

    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      LeafReader leaf = reader.leaves().getFirst().reader();
      for (String field : List.of(Fields.WHOLE, Fields.TITLE, Fields.BODY)) {
        NumericDocValues lengths = leaf.getNormValues(field);
        assertThat(lengths.cost()).as(field).isEqualTo(leaf.maxDoc()).isGreaterThan(1);
      }
    }
  }

  private void fill() {
    try (IndexedShelf shelf = new IndexedShelf(folder)) {
      shelf.put(river("a"));
    }
  }

  private void commitRaw(Map<String, String> data) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private void hurt(String prefix, Damage damage) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      switch (damage) {
        case TRUNCATED -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case GARBAGE -> {
          Arrays.fill(bytes, (byte) 0x5a);
          Files.write(file, bytes);
        }
        case EMPTY -> Files.write(file, new byte[0]);
        case GONE -> Files.delete(file);
      }
    }
  }

  private void assertThatItStartsAnew() {
    try (IndexedShelf shelf = new IndexedShelf(folder)) {
      assertThat(shelf.index.revision()).isEqualTo(-1);
      assertThat(shelf.find("river").isEmpty()).isTrue();
      shelf.put(river("b"));
      assertThat(shelf.ids("river")).containsExactly("b");
    }
    try (IndexedShelf again = new IndexedShelf(folder)) {
      assertThat(again.index.revision()).isEqualTo(1);
      assertThat(again.ids("river")).containsExactly("b");
    }
  }

  private static org.sarika.knowledge.Article river(String id) {
    return IndexedShelf.article(id, "River news", "The river rose on Monday.");
  }
}
