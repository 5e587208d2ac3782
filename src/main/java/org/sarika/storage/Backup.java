package org.sarika.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.sarika.knowledge.StorageException;

/**
 * A data folder in one ZIP file, made while it is in use. The database is copied between two
 * writes, on the writer's thread, so it holds exactly what was acknowledged; readers go on
 * meanwhile. The index is left out: it is made from the database.
 */
final class Backup {
  /** What a whole backup holds. */
  static final List<String> ENTRIES = List.of(KeyFile.FILE, Witness.FILE, DatabaseFile.FILE);

  private final Path folder;
  private final WriteQueue queue;

  Backup(Path folder, WriteQueue queue) {
    this.folder = folder;
    this.queue = queue;
  }

  /**
   * Writes it; the file is whole when it has its name.
   *
   * @throws StorageException if there is such a file, or it cannot be written
   */
  void to(Path file) {
    if (Files.exists(file)) {
      throw new StorageException(Sentences.backupExists(file));
    }
    // H2 would make the folder.
    if (!Files.isDirectory(file.toAbsolutePath().resolveSibling("."))) {
      throw new StorageException(Sentences.noFolder(file));
    }
    Path copy = beside(file, ".database");
    Path part = beside(file, ".part");
    try {
      long syncs = queue.write("the backup", handle -> copied(handle, copy));
      write(part, copy, syncs);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StorageException(Sentences.backupFailed(file, e), e);
    } finally {
      deleteQuietly(copy);
      deleteQuietly(part);
    }
  }

  private static Path beside(Path file, String ending) {
    return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ending);
  }

  /** Returns the count that belongs to the copy. */
  private static Change.Made<Long> copied(Handle handle, Path copy) {
    handle.execute("BACKUP TO ?", copy.toString());
    return Change.Made.unchanged(Syncs.count(handle));
  }

  private void write(Path part, Path copy, long syncs) throws IOException {
    Files.deleteIfExists(part);
    Files.createFile(part, KeyFile.ownerOnly());
    try (OutputStream out = Files.newOutputStream(part);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, KeyFile.FILE, Files.readAllBytes(folder.resolve(KeyFile.FILE)));
      add(zip, Witness.FILE, Witness.text(syncs));
      zip.putNextEntry(new ZipEntry(DatabaseFile.FILE));
      try (InputStream in = Files.newInputStream(copy);
          ZipInputStream made = new ZipInputStream(in)) {
        for (ZipEntry entry = made.getNextEntry(); entry != null; entry = made.getNextEntry()) {
          if (entry.getName().endsWith(DatabaseFile.FILE)) {
            made.transferTo(zip);
          }
        }
      }
      zip.closeEntry();
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A hidden file too many beside the backup.
    }
  }
}
