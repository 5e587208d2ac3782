package org.sarika.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The curator's folder: {@code articles/**}{@code /*.md}. A broken file does not stop the rest. */
public final class KnowledgeFolder {
  private final Path folder;
  private final ArticleReader reader = new ArticleReader();

  public KnowledgeFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What the folder holds.
   *
   * @param folder the folder itself
   * @param articles one for each id, in path order
   * @param brokenNames names, without ending, of the files that were left out
   * @param problems everything that is wrong
   * @param complete false if the folder could not be listed whole: then an article that is not here
   *     may still have its file
   */
  public record Contents(
      Path folder,
      List<ArticleFile> articles,
      Set<String> brokenNames,
      List<Problem> problems,
      boolean complete) {
    public Contents {
      articles = List.copyOf(articles);
      brokenNames = Set.copyOf(brokenNames);
      problems = List.copyOf(problems);
    }
  }

  /** Reads every file. */
  public Contents read() {
    ArticleFiles files = ArticleFiles.of(folder);
    List<Problem> problems = new ArrayList<>(files.problems());
    Set<String> broken = new HashSet<>();
    files.problems().forEach(problem -> broken.add(ArticleReader.nameOf(problem.file())));
    Map<String, ArticleFile> byId = new HashMap<>();
    List<ArticleFile> articles = new ArrayList<>();
    // Every command starts with this, so all cores share the parsing.
    List<FileReading> readings = files.files().parallelStream().map(reader::read).toList();
    for (FileReading reading : readings) {
      switch (reading) {
        case FileReading.Broken left -> {
          problems.addAll(left.problems());
          broken.add(ArticleReader.nameOf(left.file()));
        }
        case FileReading.Accepted(ArticleFile read) -> {
          ArticleFile first = byId.putIfAbsent(read.article().id().value(), read);
          if (first == null) {
            articles.add(read);
          } else {
            problems.addAll(duplicate(first, read));
          }
        }
      }
    }
    return new Contents(folder, articles, broken, problems, files.complete());
  }

  private static List<Problem> duplicate(ArticleFile first, ArticleFile second) {
    String id = first.article().id().value();
    return List.of(
        new Problem(
            first.file(),
            1,
            "id",
            "'%s' is also the id of %s: rename one; this one is served"
                .formatted(id, second.file())),
        new Problem(
            second.file(),
            1,
            "id",
            "'%s' is also the id of %s: rename one; this one is left out"
                .formatted(id, first.file())));
  }
}
