package org.sarika.ingest;

import java.net.URI;
import org.sarika.ingest.formats.UnreadableException;
import org.sarika.ingest.net.FetchException;
import org.sarika.ingest.net.Page;
import org.sarika.ingest.net.PageFetcher;

/** Pages from the network. */
public final class FetchedPages implements PageSource {
  private final PageFetcher fetcher;

  /**
   * @param fetcher stays the caller's to close
   */
  public FetchedPages(PageFetcher fetcher) {
    this.fetcher = fetcher;
  }

  @Override
  public Source.InMemory get(URI address) throws UnreadableException {
    try {
      Page page = fetcher.get(address);
      return Source.InMemory.page(page.address(), page.mediaType(), page.bytes());
    } catch (FetchException e) {
      UnreadableException unreadable = new UnreadableException(e.reason());
      unreadable.initCause(e);
      throw unreadable;
    }
  }
}
