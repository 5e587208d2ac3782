package org.sarika.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.StorageException;

/**
 * Keeps a second process out of the data folder. The file stays when the lock is released: deleting
 * it would let two processes lock two files of the same name.
 */
final class FolderLock implements AutoCloseable {
  static final String FILE = "sarika.lock";
  private static final String UNKNOWN = "?";

  /** Behind the text, so that others may read the pid where locks are mandatory. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final String earlierPid;

  private FolderLock(FileChannel channel, String earlierPid) {
    this.channel = channel;
    this.earlierPid = earlierPid;
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
      boolean taken = channel.tryLock(LOCKED_BYTE, 1, false) != null;
      String pid = read(channel);
      if (!taken) {
        throw new StorageException(Sentences.inUse(folder, pid));
      }
      write(channel, ownPid());
      return new FolderLock(channel, pid);
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

  /** The pid that the file had before; "?" if none. */
  String earlierPid() {
    return earlierPid;
  }

  /** Frees the folder and leaves the file as it was found: opening failed. */
  void undo() {
    closeWith(earlierPid.equals(UNKNOWN) ? "" : earlierPid);
  }

  @Override
  public void close() {
    closeWith("");
  }

  private void closeWith(String pid) {
    try (channel) {
      write(channel, pid);
    } catch (IOException e) {
      // The lock ends with the channel or the process; only the pid in the file would be stale.
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(32);
    channel.read(text, 0);
    String pid = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    return pid.isEmpty() ? UNKNOWN : pid;
  }

  private static void write(FileChannel channel, String pid) throws IOException {
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(pid), 0);
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
}
