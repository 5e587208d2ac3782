package org.sarika.ingest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sarika.curation.Curator;
import org.sarika.ingest.feeds.FeedItem;
import org.sarika.ingest.feeds.RefusedItem;
import org.sarika.ingest.formats.UnreadableException;

/** Imports the pages of feeds' items, as pending, with what the curator says of the feed. */
public final class FeedImport implements FeedItems {
  private static final int LONGEST_NAME = 400;

  private final FileImport imports;
  private final PageSource pages;

  public FeedImport(FileImport imports, PageSource pages) {
    this.imports = imports;
    this.pages = pages;
  }

  @Override
  public Handed hand(FeedSource feed, FeedItem item) {
    Optional<URI> address = ItemAddress.of(feed.address(), item.link());
    if (address.isEmpty()) {
      refuse(feed, new RefusedItem(item.link(), item.title(), ItemAddress.NONE));
      return new Handed.Done();
    }
    try {
      imports.importSources(
          List.of(pages.get(address.get())), options(feed, item), curator(feed), Progress.NONE);
      return new Handed.Done();
    } catch (UnreadableException e) {
      return new Handed.Later(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void refuse(FeedSource feed, RefusedItem item) {
    String source = item.link().isBlank() ? feed.address() + " " + item.title() : item.link();
    imports.refuse(Quoted.cut(source, LONGEST_NAME), item.reason(), curator(feed));
  }

  private static ImportOptions options(FeedSource feed, FeedItem item) {
    return new ImportOptions(
        feed.publisher(),
        item.published(),
        "",
        "",
        feed.language(),
        feed.viewpoint().label(),
        feed.reliability().label(),
        false);
  }

  private static Curator curator(FeedSource feed) {
    return new Curator("feed " + Quoted.cut(feed.address().toString(), LONGEST_NAME));
  }
}
