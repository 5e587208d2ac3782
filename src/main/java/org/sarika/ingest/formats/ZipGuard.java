package org.sarika.ingest.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through an archive without keeping anything of it, before a parser unpacks it. */
final class ZipGuard {
  private static final int MOST_ENTRIES = 1_000;

  /** How many times its packed size an archive may grow. */
  private static final int HIGHEST_RATIO = 100;

  /** What small texts reach without being bombs, in bytes. */
  private static final int ALWAYS_FINE = 1024 * 1024;

  /** Most bytes unpacked: pictures count too. */
  private static final int MOST_BYTES = 100 * 1024 * 1024;

  private final byte[] buffer = new byte[64 * 1024];
  private long unpacked;
  private int entries;
  private boolean hasText;
  private boolean hasArchive;

  private ZipGuard() {}

  static void check(byte[] bytes) throws UnreadableException {
    ZipGuard guard = new ZipGuard();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        guard.look(entry, zip, bytes.length);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException("is cut short or damaged: download or save it again");
    }
    guard.refuseOtherArchives();
  }

  private void look(ZipEntry entry, InputStream in, int packed)
      throws IOException, UnreadableException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    hasText |= name.equals("word/document.xml");
    hasArchive |= name.matches(".*\\.(zip|jar|7z|gz|tar|rar|xz|bz2|docx)");
    entries++;
    if (entries > MOST_ENTRIES) {
      throw new UnreadableException(
          "has more than %d parts and may be made to do harm: save its text as a file"
              .formatted(MOST_ENTRIES));
    }
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      unpacked += read;
      boolean tooDense = unpacked > ALWAYS_FINE && unpacked / packed >= HIGHEST_RATIO;
      if (tooDense || unpacked > MOST_BYTES) {
        throw new UnreadableException(
            "unpacks to far more than it is and may be made to do harm: save its text as a file");
      }
    }
  }

  private void refuseOtherArchives() throws UnreadableException {
    if (entries == 0) {
      throw new UnreadableException("is cut short or damaged: download or save it again");
    }
    if (!hasText) {
      throw new UnreadableException(
          hasArchive
              ? "is an archive of archives, not a Word document: unpack it and import the files"
              : "is an archive, not a Word document: unpack it and import the files");
    }
  }
}
