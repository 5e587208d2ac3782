package org.sarika.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.StorageException;
import org.sarika.knowledge.StoredArticles;

/** A backup and what becomes of it. */
class BackupTest {
  private static final Instant NOW = Instant.parse("2026-05-03T10:20:30Z");

  @TempDir private Path folder;
  private Path data = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    data = folder.resolve("data");
    file = folder.resolve("backup.zip");
  }

  @Test
  void holdsEverythingThatWasAcknowledgedWhileOthersWrite() {
    AtomicInteger acknowledged = new AtomicInteger();
    AtomicBoolean stop = new AtomicBoolean();
    int before;
    try (H2Database database = H2Database.open(data)) {
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(() -> {
            while (!stop.get()) {
              int next = acknowledged.get() + 1;
              database.articles().save(StoredArticles.plain("n" + next));
              acknowledged.set(next);
            }
          });
      while (acknowledged.get() < 20) {
        Thread.onSpinWait();
      }
      before = acknowledged.get();
      database.backup(file);
      stop.set(true);
      writing.join();
    }

    Restore.Restored restored = restore(folder.resolve("other"), false);

    assertThat(restored.articles()).isBetween(before, acknowledged.get());
    try (H2Database copy = H2Database.open(folder.resolve("other"))) {
      List<Article> all = copy.articles().list();
      assertThat(all.stream().map(article -> article.id().value()))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, restored.articles()).mapToObj(n -> "n" + n).toList());
      assertThat(all)
          .allSatisfy(article ->
              assertThat(copy.articles().load(article.id()))
                  .contains(StoredArticles.plain(article.id().value())));
    }
    assertThat(folder.resolve("other/sarika.key"))
        .hasSameBinaryContentAs(data.resolve("sarika.key"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsTheOwnerAloneReadTheKey() throws IOException {
    backUp("a");
    Path other = folder.resolve("other");

    Restore.Restored _ = restore(other, false);

    assertThat(rights(file)).isEqualTo("rw-------");
    assertThat(rights(other.resolve("sarika.key"))).isEqualTo("rw-------");
  }

  private static String rights(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void leavesNothingBesideTheBackup() throws IOException {
    backUp("a");

    assertThat(names(folder)).containsExactly("backup.zip", "data");
  }

  @Test
  void writesOverNoFile() throws IOException {
    Files.writeString(file, "precious");

    try (H2Database database = H2Database.open(data)) {
      assertThatThrownBy(() -> database.backup(file))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("exists already and was left as it is");
    }

    assertThat(file).hasContent("precious");
  }

  @Test
  void saysThatThereIsNoFolderForIt() {
    try (H2Database database = H2Database.open(data)) {
      assertThatThrownBy(() -> database.backup(folder.resolve("no/such/b.zip")))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("does not exist: make it first");
      database.articles().save(StoredArticles.plain("still"));

      assertThat(database.articles().list()).hasSize(1);
    }
  }

  @Test
  void replacesNothingUnasked() throws IOException {
    backUp("a");

    assertThatThrownBy(() -> restore(data, false))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("is not empty")
        .hasMessageContaining("--force");
  }

  @Test
  void movesAsideWhatWasThere() throws IOException {
    backUp("a");
    try (H2Database database = H2Database.open(data)) {
      database.articles().save(StoredArticles.plain("later"));
    }
    Files.createDirectories(data.resolve("index"));

    Restore.Restored restored = restore(data, true);

    assertThat(restored.articles()).isEqualTo(1);
    assertThat(restored.aside()).isEqualTo(data.resolve("replaced-20260503T102030"));
    assertThat(names(restored.aside()))
        .containsExactly("index", "sarika.key", "sarika.mv.db", "sarika.revision");
    assertThat(names(data)).doesNotContain("index", "restoring");
    try (H2Database old = H2Database.open(restored.aside())) {
      assertThat(old.articles().list()).hasSize(2);
    }
  }

  @Test
  void doesNotReplaceAFolderThatIsInUse() throws IOException {
    backUp("a");

    try (H2Database open = H2Database.open(data)) {
      assertThatThrownBy(() -> restore(data, true))
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("is in use by process");
      assertThat(open.articles().list()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.99})
  void leavesTheFolderAloneIfTheBackupIsCutShort(double share) throws IOException {
    backUp("a");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));

    assertRefusedAndUntouched();
  }

  @Test
  void leavesTheFolderAloneIfTheBackupIsDamaged() throws IOException {
    backUp("a");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = bytes.length / 2; at < bytes.length / 2 + 64; at++) {
      bytes[at] ^= 0x55;
    }
    Files.write(file, bytes);

    assertRefusedAndUntouched();
  }

  @Test
  void leavesTheFolderAloneIfItIsNoBackup() throws IOException {
    backUp("a");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : List.of("../escaped", "sarika.mv.db", "sarika.key")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }

    assertRefusedAndUntouched();
    assertThat(folder.resolve("escaped")).doesNotExist();
  }

  @Test
  void saysThatThereIsNoBackup() {
    assertThatThrownBy(() -> restore(data, false))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("is no file");
    assertThat(data).doesNotExist();
  }

  private void assertRefusedAndUntouched() throws IOException {
    byte[] before = Files.readAllBytes(data.resolve("sarika.mv.db"));

    assertThatThrownBy(() -> restore(data, true))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("nothing was changed");

    assertThat(data.resolve("sarika.mv.db")).hasBinaryContent(before);
    assertThat(names(data))
        .containsExactly("sarika.key", "sarika.lock", "sarika.mv.db", "sarika.revision");
  }

  private void backUp(String article) {
    try (H2Database database = H2Database.open(data)) {
      database.articles().save(StoredArticles.plain(article));
      database.backup(file);
    }
  }

  private Restore.Restored restore(Path into, boolean force) {
    return Restore.from(file, into, force, NOW);
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files
          .map(one -> String.valueOf(one.getFileName()))
          // H2 writes one when the machine is slow.
          .filter(name -> !name.endsWith(".trace.db"))
          .sorted()
          .toList();
    }
  }
}
