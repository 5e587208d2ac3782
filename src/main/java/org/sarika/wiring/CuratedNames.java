package org.sarika.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sarika.ingest.NamesReader;
import org.sarika.knowledge.Names;

/** The curator's names as they are now. */
final class CuratedNames implements Supplier<Names> {
  private final Path file;
  private final AtomicReference<Names> names = new AtomicReference<>(Names.NONE);

  CuratedNames(Path knowledge) {
    this.file = knowledge.resolve("names.yaml");
  }

  /** Reads the file again; what is wrong with it comes back, the rest counts. */
  List<org.sarika.ingest.Problem> read() {
    NamesReader.NamesFile read = new NamesReader().read(file);
    names.set(read.names());
    return read.problems();
  }

  @Override
  public Names get() {
    return names.get();
  }
}
