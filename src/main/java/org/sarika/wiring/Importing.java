package org.sarika.wiring;

import java.util.ArrayList;
import java.util.List;
import org.sarika.curation.Curator;
import org.sarika.ingest.ImportOptions;
import org.sarika.ingest.ImportResult;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Status;

/** Carries an import request to the importer and its report back. */
final class Importing {
  private final Library library;

  Importing(Library library) {
    this.library = library;
  }

  Imported run(ImportRequest request, Progress progress) {
    ImportResult result =
        library
            .imports()
            .importFiles(
                request.sources(),
                options(request),
                Curator.onTheCommandLine(System.getProperty("user.name", "somebody")),
                new Steps(progress, "import"));
    List<Imported.Item> items = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (ImportResult.Entry entry : result.entries()) {
      for (ImportResult.Reason reason : entry.reasons()) {
        problems.add(new Problem(Problem.Severity.ERROR, reason.place(), reason.message()));
      }
      switch (entry.outcome()) {
        case ADDED -> items.add(item(Imported.Outcome.ADDED, entry));
        case COPY -> items.add(item(Imported.Outcome.COPY, entry));
        case CHANGED, APPROVED -> items.add(item(Imported.Outcome.REPLACED, entry));
        case UNCHANGED, DUPLICATE -> items.add(item(Imported.Outcome.UNCHANGED, entry));
        case FAILED -> {}
      }
    }
    return new Imported(items, problems);
  }

  private static ImportOptions options(ImportRequest request) {
    ImportRequest.Defaults defaults = request.defaults();
    return new ImportOptions(
        defaults.publisher(),
        defaults.published(),
        defaults.title(),
        defaults.url(),
        defaults.language(),
        defaults.viewpoint().label(),
        defaults.reliability().label(),
        request.approve());
  }

  private Imported.Item item(Imported.Outcome outcome, ImportResult.Entry entry) {
    String title =
        library.articles().find(new ArticleId(entry.id())).map(Article::title).orElse(entry.id());
    boolean pending =
        library
            .articles()
            .fingerprint(new ArticleId(entry.id()))
            .map(Fingerprint::status)
            .filter(Status.PENDING::equals)
            .isPresent();
    return new Imported.Item(
        outcome, entry.id(), title, pending, String.join("; ", entry.remarks()));
  }
}
