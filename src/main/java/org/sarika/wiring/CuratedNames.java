package org.sarika.wiring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sarika.ingest.LexiconReader;
import org.sarika.ingest.NamesReader;
import org.sarika.knowledge.Names;

/** The curator's names and terms as they are now. */
final class CuratedNames implements Supplier<Names> {
  private final Path knowledge;
  private final AtomicReference<Names> names = new AtomicReference<>(Names.NONE);

  CuratedNames(Path knowledge) {
    this.knowledge = knowledge;
  }

  /** Reads both files again; what is wrong with them comes back, the rest counts. */
  List<org.sarika.ingest.Problem> read() {
    NamesReader.NamesFile read = new NamesReader().read(knowledge.resolve("names.yaml"));
    LexiconReader.LexiconFile lexicon =
        new LexiconReader().read(knowledge.resolve("lexicon.yaml"), read.names());
    names.set(new Names(read.names().all(), lexicon.terms()));
    List<org.sarika.ingest.Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(lexicon.problems());
    return problems;
  }

  @Override
  public Names get() {
    return names.get();
  }
}
