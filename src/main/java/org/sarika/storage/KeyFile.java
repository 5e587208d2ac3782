package org.sarika.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.sarika.knowledge.StorageException;

/**
 * The secret in the data folder with which people and rooms are made unreadable: random bytes, made
 * once, for the owner's eyes only. Without it nobody who asked before is known again, and what was
 * shown stays.
 */
final class KeyFile {
  /** In bytes. */
  static final int LENGTH = 32;

  static final String FILE = "sarika.key";
  private static final String NEW_FILE = "sarika.key.new";

  private KeyFile() {}

  /**
   * The key; made if there is none.
   *
   * @throws StorageException if the file cannot be read or made, or holds something else
   */
  static byte[] in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (Files.notExists(file)) {
        make(folder, file);
      }
      if (Files.size(file) != LENGTH || !Files.isRegularFile(file)) {
        throw new StorageException(Sentences.badKey(file));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StorageException(Sentences.keyFailed(file, e), e);
    }
  }

  /** Moved into place when it is whole and on disk. */
  private static void make(Path folder, Path file) throws IOException {
    byte[] key = new byte[LENGTH];
    new SecureRandom().nextBytes(key);
    Path made = folder.resolve(NEW_FILE);
    Files.deleteIfExists(made);
    Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(made, options, ownerOnly())) {
      channel.write(ByteBuffer.wrap(key));
      channel.force(true);
    }
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
    DatabaseFile.sync(folder);
  }

  /** For a new file that holds the key. */
  static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
