package org.sarika.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.StorageException;

/**
 * Keeps a second process out of the data folder. The file stays when the lock is released: deleting
 * it would let two processes lock two files of the same name.
 */
final class FolderLock implements AutoCloseable {
  private static final String FILE = "sarika.lock";

  /** Behind the text, so that others may read the pid where locks are mandatory. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock and writes this process's pid.
   *
   * @throws StorageException if another process holds it or the folder cannot be written
   */
  static FolderLock take(Path folder) {
    Path file = folder.resolve(FILE);
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw inUse(folder, channel);
      }
      writePid(channel);
      return new FolderLock(channel);
    } catch (OverlappingFileLockException e) {
      // Closing this channel frees the lock that this very process holds (POSIX locks are like
      // that); H2's own lock on the database file goes on keeping others out.
      StorageException inUse = new StorageException(Sentences.inUse(folder, ownPid()), e);
      close(channel);
      throw inUse;
    } catch (StorageException e) {
      close(channel);
      throw e;
    } catch (IOException e) {
      close(channel);
      throw new StorageException(Sentences.notWritable(folder, e), e);
    }
  }

  /** The pid in the folder's lock file; "?" if there is none to read. */
  static String holder(Path folder) {
    try {
      String pid = Files.readString(folder.resolve(FILE)).strip();
      return pid.matches("\\d{1,19}") ? pid : "?";
    } catch (IOException e) {
      return "?";
    }
  }

  private static StorageException inUse(Path folder, FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(32);
    channel.read(text, 0);
    String pid = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    return new StorageException(Sentences.inUse(folder, pid.isEmpty() ? "?" : pid));
  }

  private static void writePid(FileChannel channel) throws IOException {
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(ownPid() + "\n"), 0);
  }

  private static String ownPid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static void close(@Nullable FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        // Nothing was written that could be lost, and the caller throws the real reason.
      }
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
