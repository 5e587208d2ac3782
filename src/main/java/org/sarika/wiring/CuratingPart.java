package org.sarika.wiring;

import java.time.Clock;
import org.sarika.chat.Curating;
import org.sarika.chat.Curators;
import org.sarika.chat.CuratorsDesk;
import org.sarika.platform.slack.OwnWorkspace;
import org.sarika.platform.slack.SlackCurators;
import org.sarika.platform.telegram.TelegramCurators;
import org.sarika.settings.Settings;

/** Curating from chat, for those whom the settings name. */
final class CuratingPart {
  private CuratingPart() {}

  static Curating of(Settings settings, Library library, Clock clock) {
    Curators curators = curators(settings);
    return settings.telegram().curators().isEmpty() && settings.slack().curators().isEmpty()
        ? Curating.OFF
        : new CuratorsDesk(
            curators, library.review(), library.submissions(), library.articles(), clock);
  }

  private static Curators curators(Settings settings) {
    Settings.Slack slack = settings.slack();
    return new TelegramCurators(settings.telegram().curators())
        .or(
            new SlackCurators(
                slack.curators(), new OwnWorkspace(slack.apiUrl(), slack.botToken().value())));
  }
}
