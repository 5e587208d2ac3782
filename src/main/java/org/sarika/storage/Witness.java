package org.sarika.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.sarika.knowledge.StorageException;

/**
 * Remembers how often the database was synced, beside the database. A file that was cut short opens
 * in H2 without a word, as it was some time ago; only this file knows that more was saved. It is
 * written after the database and never synced, so it may lag behind but not run ahead.
 */
final class Witness implements AutoCloseable {
  static final String FILE = "sarika.revision";
  private static final int LENGTH = 20;

  private final Path file;
  private final FileChannel channel;

  private Witness(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static Witness in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return new Witness(
          file,
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new StorageException(Sentences.notWritable(folder, e), e);
    }
  }

  Path file() {
    return file;
  }

  /** The count that was noted last; 0 if none can be read. */
  long noted() {
    ByteBuffer text = ByteBuffer.allocate(LENGTH);
    try {
      channel.read(text, 0);
      return Long.parseLong(
          new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).strip());
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  /** Notes a count that is on disk. */
  void note(long syncs) {
    try {
      channel.write(ByteBuffer.wrap(text(syncs)), 0);
    } catch (IOException e) {
      // The change itself is safe; an old note only sees less.
    }
  }

  /** A count as it is noted: always as long, so that one write replaces it whole. */
  static byte[] text(long syncs) {
    return String.format(Locale.ROOT, "%019d\n", syncs).getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // As above.
    }
  }
}
