package org.sarika.ingest;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs something when files of a folder or its subfolders changed, once they were left alone for
 * half a second. Links are not followed.
 */
public final class FolderWatcher implements Component {
  private static final Logger log = LoggerFactory.getLogger(FolderWatcher.class);

  private static final Duration QUIET = Duration.ofMillis(500);

  /** A folder that never rests, such as one being copied, is still looked at this often. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  private static final Duration LAST_RUN = Duration.ofSeconds(30);

  private final Path folder;
  private final Runnable onChange;
  private final Thread thread;
  private @Nullable WatchService service;
  private volatile Health health = Health.down("the knowledge folder is not watched yet");

  public FolderWatcher(Path folder, Runnable onChange) {
    this.folder = folder;
    this.onChange = onChange;
    this.thread = Thread.ofPlatform().daemon().name("folder-watcher").unstarted(this::watch);
  }

  /** Starts watching; changes after this call are seen. A folder that cannot be watched is said. */
  public synchronized void start() {
    try {
      Path real = folder.toRealPath();
      service = real.getFileSystem().newWatchService();
      register(service, real);
      health = Health.up();
      thread.start();
    } catch (IOException e) {
      health =
          Health.down(
              "folder '%s' cannot be watched, so changes are seen at the next start only: %s"
                  .formatted(folder, e));
      log.warn(health.detail());
    }
  }

  @Override
  public Health check() {
    return health;
  }

  /** Lets a run that is under way end: it may be writing. */
  @Override
  public void close() {
    closeService();
    try {
      if (thread.isAlive() && !Thread.currentThread().equals(thread)) {
        thread.join(LAST_RUN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void closeService() {
    try {
      if (service != null) {
        service.close();
      }
    } catch (IOException e) {
      log.warn("folder '{}' is still watched: {}", folder, e.toString());
    }
  }

  private synchronized WatchService service() {
    if (service == null) {
      throw new ClosedWatchServiceException();
    }
    return service;
  }

  private void watch() {
    try {
      WatchService watched = service();
      while (true) {
        drain(watched, watched.take());
        awaitQuiet(watched);
        run();
      }
    } catch (ClosedWatchServiceException e) {
      health = Health.down("the knowledge folder is no longer watched");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitQuiet(WatchService watched) throws InterruptedException {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (System.nanoTime() < end) {
      WatchKey key = watched.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
      if (key == null) {
        return;
      }
      drain(watched, key);
    }
  }

  /** What changed does not matter, nor whether events were lost: all files are read again. */
  private void drain(WatchService watched, WatchKey key) {
    Path parent = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && event.kind().equals(ENTRY_CREATE)) {
        registerNew(watched, parent.resolve(name));
      }
    }
    key.reset();
  }

  private void registerNew(WatchService watched, Path created) {
    try {
      if (Files.isDirectory(created, LinkOption.NOFOLLOW_LINKS)) {
        register(watched, created);
      }
    } catch (IOException e) {
      log.warn("folder '{}' cannot be watched: {}", created, e.toString());
    }
  }

  private static void register(WatchService service, Path start) throws IOException {
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            try {
              folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
              return FileVisitResult.CONTINUE;
            } catch (NoSuchFileException e) {
              return FileVisitResult.SKIP_SUBTREE;
            }
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void run() {
    try {
      onChange.run();
      health = Health.up();
    } catch (RuntimeException e) {
      health =
          Health.down(
              "reading the changed folder '%s' failed: %s".formatted(folder, e.getMessage()));
      log.error("reading the changed folder '{}' failed, the next change tries again", folder, e);
    }
  }
}
