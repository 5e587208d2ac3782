package org.sarika.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarika.curation.Curator;
import org.sarika.ingest.feeds.Feed;
import org.sarika.ingest.feeds.FeedException;
import org.sarika.ingest.feeds.FeedItem;
import org.sarika.ingest.feeds.FeedReader;
import org.sarika.ingest.feeds.RefusedItem;
import org.sarika.ingest.formats.UnreadableException;

/** Imports what is at an address: a page, or the pages of a feed's items. */
public final class AddressImport {
  private final FileImport imports;
  private final PageSource pages;
  private final FeedReader feeds;

  public AddressImport(FileImport imports, PageSource pages, FeedReader feeds) {
    this.imports = imports;
    this.pages = pages;
    this.feeds = feeds;
  }

  /**
   * What came of an address.
   *
   * @param entries one for each article, or for what gave none
   * @param remarks what was left out, a sentence each
   */
  public record Result(List<ImportResult.Entry> entries, List<String> remarks) {
    public Result {
      entries = List.copyOf(entries);
      remarks = List.copyOf(remarks);
    }
  }

  /** Imports; what fails is in the result and in the list of refusals. */
  public Result run(URI address, ImportOptions options, Curator who, Progress progress) {
    try {
      Source.InMemory page = pages.get(address);
      return FeedReader.isFeed(page.mediaType(), page.content())
          ? feed(page, options, who, progress)
          : new Result(
              imports.importSources(List.of(page), options, who, progress).entries(), List.of());
    } catch (UnreadableException e) {
      return new Result(List.of(refused(address.toString(), e.getMessage(), who)), List.of());
    }
  }

  private Result feed(Source.InMemory page, ImportOptions options, Curator who, Progress progress) {
    Feed feed;
    try {
      feed = feeds.read(page.content());
    } catch (FeedException e) {
      return new Result(List.of(refused(page.name(), e.getMessage(), who)), List.of());
    }
    List<ImportResult.Entry> entries = new ArrayList<>();
    for (RefusedItem item : feed.refused()) {
      String source = item.link().isBlank() ? page.name() + " " + item.title() : item.link();
      entries.add(refused(source, item.reason(), who));
    }
    URI base = page.address().orElse(Values.NOWHERE);
    progress.start(feed.items().size());
    try {
      for (FeedItem item : feed.items()) {
        entries.addAll(item(base, item, options, who));
        progress.step(item.link());
      }
    } finally {
      progress.done();
    }
    return new Result(entries, feed.remarks());
  }

  private List<ImportResult.Entry> item(
      URI base, FeedItem item, ImportOptions options, Curator who) {
    Optional<URI> address = ItemAddress.of(base, item.link());
    if (address.isEmpty()) {
      return List.of(refused(item.link(), ItemAddress.NONE, who));
    }
    try {
      return imports
          .importSources(
              List.of(pages.get(address.get())), dated(options, item), who, Progress.NONE)
          .entries();
    } catch (UnreadableException e) {
      return List.of(refused(address.get().toString(), e.getMessage(), who));
    }
  }

  /** The operator's date outweighs the feed's. */
  private static ImportOptions dated(ImportOptions said, FeedItem item) {
    return new ImportOptions(
        said.publisher(),
        said.published().isEmpty() ? item.published() : said.published(),
        said.title(),
        said.url(),
        said.language(),
        said.viewpoint(),
        said.reliability(),
        said.approve());
  }

  private ImportResult.Entry refused(String source, @Nullable String reason, Curator who) {
    String why = String.valueOf(reason);
    imports.refuse(source, why, who);
    return ImportResult.Entry.failed(source, List.of(new ImportResult.Reason(source, why)));
  }
}
