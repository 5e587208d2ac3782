package org.sarika.wiring;

import java.time.Clock;
import org.sarika.chat.Curating;
import org.sarika.chat.Curators;
import org.sarika.chat.CuratorsDesk;
import org.sarika.ingest.FetchedPages;
import org.sarika.ingest.net.PageFetcher;
import org.sarika.platform.slack.OwnWorkspace;
import org.sarika.platform.slack.SlackCurators;
import org.sarika.platform.telegram.TelegramCurators;
import org.sarika.settings.Settings;

/** Curating from chat, for those whom the settings name. */
final class CuratingPart implements AutoCloseable {
  private final PageFetcher fetcher;
  private final Curating curating;

  private CuratingPart(PageFetcher fetcher, Curating curating) {
    this.fetcher = fetcher;
    this.curating = curating;
  }

  static CuratingPart open(Settings settings, Library library, Clock clock) {
    PageFetcher fetcher = new PageFetcher(settings.privateAddresses());
    boolean none =
        settings.telegram().curators().isEmpty() && settings.slack().curators().isEmpty();
    Curating curating =
        none
            ? Curating.OFF
            : new CuratorsDesk(
                curators(settings),
                library.acquisitions().review(),
                library.acquisitions().submissions(new FetchedPages(fetcher)),
                library.articles(),
                clock);
    return new CuratingPart(fetcher, curating);
  }

  private static Curators curators(Settings settings) {
    Settings.Slack slack = settings.slack();
    return new TelegramCurators(settings.telegram().curators())
        .or(
            new SlackCurators(
                slack.curators(), new OwnWorkspace(slack.apiUrl(), slack.botToken().value())));
  }

  Curating curating() {
    return curating;
  }

  /** A page that is being fetched is given up. */
  @Override
  public void close() {
    fetcher.close();
  }
}
