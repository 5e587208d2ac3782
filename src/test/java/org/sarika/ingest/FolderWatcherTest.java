package org.sarika.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatcherTest {
  private static final int PATIENCE = 15;

  @TempDir private Path folder;
  private final Semaphore runs = new Semaphore(0);

  @Test
  void runsOnceForManyChangesAndSeesNewSubfolders() throws Exception {
    try (FolderWatcher watcher = new FolderWatcher(folder, runs::release)) {
      watcher.start();
      Path deep = Files.createDirectories(folder.resolve("new/deep"));
      Files.writeString(deep.resolve("a.md"), "a");
      Files.writeString(folder.resolve("b.md"), "b");

      assertThat(ran()).isTrue();
      assertThat(runs.tryAcquire(1, TimeUnit.SECONDS)).isFalse();

      Files.writeString(deep.resolve("a.md"), "changed");

      assertThat(ran()).isTrue();
      assertThat(watcher.check().ok()).isTrue();
    }
  }

  @Test
  void runsAgainAfterARunFailed() throws Exception {
    AtomicBoolean fails = new AtomicBoolean(true);
    Runnable onChange =
        () -> {
          runs.release();
          if (fails.getAndSet(false)) {
            throw new IllegalStateException("the disk is full");
          }
        };
    try (FolderWatcher watcher = new FolderWatcher(folder, onChange)) {
      watcher.start();
      Files.writeString(folder.resolve("a.md"), "a");
      assertThat(ran()).isTrue();
      Files.writeString(folder.resolve("a.md"), "b");

      assertThat(ran()).isTrue();
    }
  }

  @Test
  void saysThatTheFolderCannotBeWatched() {
    Path missing = folder.resolve("missing");
    try (FolderWatcher watcher = new FolderWatcher(missing, runs::release)) {
      watcher.start();

      assertThat(watcher.check().detail())
          .startsWith(
              "folder '%s' cannot be watched, so changes are seen at the next start only"
                  .formatted(missing));
    }
  }

  @Test
  void isSilentAfterClose() throws IOException, InterruptedException {
    FolderWatcher watcher = new FolderWatcher(folder, runs::release);
    watcher.start();
    watcher.close();
    watcher.close();

    Files.writeString(folder.resolve("a.md"), "a");

    assertThat(runs.tryAcquire(1, TimeUnit.SECONDS)).isFalse();
    assertThat(watcher.check().ok()).isFalse();
  }

  private boolean ran() throws InterruptedException {
    return runs.tryAcquire(PATIENCE, TimeUnit.SECONDS);
  }
}
