package org.sarika.ingest;

import java.nio.file.Path;
import java.util.List;

/** What came of reading one article file. */
public sealed interface FileReading {

  /** The file holds an article. */
  record Accepted(ArticleFile file) implements FileReading {}

  /** The file is left out; everything that is wrong with it, by line. */
  record Broken(Path file, List<Problem> problems) implements FileReading {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
