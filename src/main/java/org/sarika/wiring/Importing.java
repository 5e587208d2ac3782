package org.sarika.wiring;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sarika.curation.Curator;
import org.sarika.ingest.AddressImport;
import org.sarika.ingest.FetchedPages;
import org.sarika.ingest.ImportOptions;
import org.sarika.ingest.ImportResult;
import org.sarika.ingest.feeds.FeedReader;
import org.sarika.ingest.net.PageFetcher;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Fingerprint;
import org.sarika.knowledge.Status;
import org.sarika.settings.Settings;

/** Carries an import request to the importer and its report back. */
final class Importing {
  private final Library library;
  private final Settings settings;
  private final Clock clock;

  Importing(Library library, Settings settings, Clock clock) {
    this.library = library;
    this.settings = settings;
    this.clock = clock;
  }

  Imported run(ImportRequest request, Progress progress) {
    Curator who = request.who();
    List<Problem> problems = new ArrayList<>();
    List<ImportResult.Entry> entries = new ArrayList<>();
    if (!request.sources().isEmpty()) {
      entries.addAll(
          library
              .acquisitions()
              .imports()
              .importFiles(request.sources(), options(request), who, new Steps(progress, "import"))
              .entries());
    }
    entries.addAll(fetched(request, who, progress, problems));
    return imported(entries, problems);
  }

  private List<ImportResult.Entry> fetched(
      ImportRequest request, Curator who, Progress progress, List<Problem> problems) {
    List<ImportResult.Entry> entries = new ArrayList<>();
    try (PageFetcher fetcher = new PageFetcher(settings.privateAddresses())) {
      AddressImport addresses =
          new AddressImport(
              library.acquisitions().imports(), new FetchedPages(fetcher), new FeedReader(clock));
      for (URI address : request.addresses()) {
        AddressImport.Result result =
            addresses.run(address, options(request), who, new Steps(progress, "import"));
        entries.addAll(result.entries());
        for (String remark : result.remarks()) {
          problems.add(new Problem(Problem.Severity.WARNING, address.toString(), remark));
        }
      }
    }
    return entries;
  }

  private Imported imported(List<ImportResult.Entry> entries, List<Problem> problems) {
    List<Imported.Item> items = new ArrayList<>();
    for (ImportResult.Entry entry : entries) {
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
