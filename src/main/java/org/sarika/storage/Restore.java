package org.sarika.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.sarika.knowledge.StorageException;

/**
 * Puts a backup in the place of a data folder's files. The backup is unpacked and opened first; if
 * anything is wrong with it, the folder stays as it was. What was there before is moved aside and
 * never deleted.
 */
public final class Restore {
  private static final String STAGE = "restoring";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  /** What a process leaves in a folder that nobody misses. */
  private static final Set<String> WORTHLESS =
      Set.of(FolderLock.FILE, "sarika.sock", "natives", "eval", STAGE);

  /** What belongs together: an old index would not fit another database. */
  private static final List<String> OWN =
      List.of(DatabaseFile.FILE, KeyFile.FILE, Witness.FILE, "index");

  private final Path file;
  private final Path folder;

  private Restore(Path file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  /**
   * What was done.
   *
   * @param articles how many of the restored articles answer
   * @param aside the folder that holds what was there before; the data folder itself if nothing was
   */
  public record Restored(int articles, Path aside) {}

  /**
   * Restores.
   *
   * @param force whether a folder that holds something may be replaced
   * @param now names the folder that holds what was there before
   * @throws StorageException if the backup cannot be used, the folder is in use or holds something
   */
  public static Restored from(Path file, Path dataFolder, boolean force, Instant now) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    return new Restore(file, folder).run(force, "replaced-" + TIME.format(now));
  }

  private Restored run(boolean force, String aside) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new StorageException(Sentences.noBackup(file));
      }
      if (!force && !isEmpty()) {
        throw new StorageException(Sentences.notEmpty(folder));
      }
      Files.createDirectories(folder);
      try (FolderLock _ = FolderLock.take(folder)) {
        return replaced(folder.resolve(aside));
      }
    } catch (IOException e) {
      throw new StorageException(Sentences.notRestored(folder, e), e);
    }
  }

  private Restored replaced(Path aside) throws IOException {
    Path stage = folder.resolve(STAGE);
    delete(stage);
    try {
      int articles = checked(stage);
      boolean moved = moveAway(aside);
      for (String name : Backup.ENTRIES) {
        Files.move(stage.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
      DatabaseFile.sync(folder);
      return new Restored(articles, moved ? aside : folder);
    } finally {
      delete(stage);
    }
  }

  /** Opens what was unpacked as a start would, upgrading it; counts its articles. */
  private int checked(Path stage) throws IOException {
    Files.createDirectories(stage);
    unpack(stage);
    try (H2Database database = H2Database.open(stage)) {
      return database.articles().list().size();
    } catch (StorageException e) {
      throw new StorageException(Sentences.badBackup(file, e), e);
    }
  }

  private void unpack(Path stage) {
    Set<String> missing = new TreeSet<>(Backup.ENTRIES);
    // The list of entries is at the end: without it the file was cut short. The stream after it
    // checks every entry's sum, which reading by that list would not.
    try (ZipFile _ = new ZipFile(file.toFile());
        InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        // Only names of ours: no entry can lead out of the folder.
        if (missing.remove(entry.getName())) {
          write(zip, stage.resolve(entry.getName()));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new StorageException(Sentences.badBackup(file, e), e);
    }
    if (!missing.isEmpty()) {
      throw new StorageException(Sentences.incompleteBackup(file, missing));
    }
  }

  /** One of them is the key. */
  private static void write(InputStream entry, Path to) throws IOException {
    Files.createFile(to, KeyFile.ownerOnly());
    try (OutputStream out = Files.newOutputStream(to)) {
      entry.transferTo(out);
    }
  }

  private boolean moveAway(Path aside) throws IOException {
    boolean any = false;
    for (String name : OWN) {
      Path old = folder.resolve(name);
      if (Files.exists(old)) {
        Files.createDirectories(aside);
        Files.move(old, aside.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        any = true;
      }
    }
    return any;
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(one -> WORTHLESS.contains(String.valueOf(one.getFileName())));
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> files = Files.walk(tree)) {
        for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
