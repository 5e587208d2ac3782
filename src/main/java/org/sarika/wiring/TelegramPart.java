package org.sarika.wiring;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sarika.delivery.FairnessLimits;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.Messenger;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.telegram.TelegramDesk;
import org.sarika.platform.telegram.TelegramPlatform;
import org.sarika.platform.telegram.TelegramSettings;
import org.sarika.platform.telegram.TelegramWebhook;
import org.sarika.render.Texts;
import org.sarika.settings.Settings;
import org.sarika.web.PostRoute;

/** Telegram among the surfaces. */
final class TelegramPart implements Component {
  static final String NAME = "telegram";

  static final Part OFF =
      new Part(
          NAME,
          Part.State.OFF,
          "TELEGRAM_BOT_TOKEN is not set: talk to @BotFather, then set it;"
              + " deploy/telegram/README.md has the steps");

  /** So long a start waits for Telegram before it goes on without. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final TelegramPlatform platform;
  private final String webhookUrl;

  private TelegramPart(TelegramPlatform platform, String webhookUrl) {
    this.platform = platform;
    this.webhookUrl = webhookUrl;
  }

  /** Empty if the operator does not want it. */
  static Optional<TelegramPart> of(
      Settings settings, Library library, Dispatcher dispatcher, Clock clock) {
    if (!settings.telegram().isWanted()) {
      return Optional.empty();
    }
    Texts texts = Texts.english();
    TelegramDesk desk =
        new TelegramDesk(
            dispatcher,
            new ReplyLayout(texts),
            texts,
            new InlinePassages(library),
            bot -> library.inbox(NAME, bot),
            bot -> library.outbox(NAME, bot),
            settings.publicUrl(),
            clock);
    return Optional.of(
        new TelegramPart(
            new TelegramPlatform(settings(settings), desk), settings.telegram().webhookUrl()));
  }

  /** What the edge needs of the operator's settings. */
  static TelegramSettings settings(Settings settings) {
    Settings.Telegram telegram = settings.telegram();
    return new TelegramSettings(
        telegram.botToken().value(),
        telegram.apiUrl(),
        telegram.webhookUrl(),
        telegram.webhookSecret().value(),
        telegram.richMessages(),
        telegram.curators(),
        FairnessLimits.perMinute(settings.questionsPerMinute()));
  }

  /** Addresses that Telegram posts to; none if it is polled. */
  List<PostRoute> posts() {
    return platform.webhook().map(this::route).stream().toList();
  }

  private PostRoute route(TelegramWebhook webhook) {
    return new PostRoute(
        URI.create(webhookUrl).getPath(),
        TelegramWebhook.HEADER,
        new PostRoute.Taker() {
          @Override
          public boolean trusts(String value) {
            return webhook.trusts(value);
          }

          @Override
          public int take(String body) {
            return webhook.take(body);
          }
        });
  }

  /** Returns soon, connected or not; it goes on trying. */
  void start() {
    Thread.ofPlatform().daemon().name(NAME).start(platform::run);
    boolean _ = platform.awaitReady(PATIENCE);
  }

  /** Tells what was promised. */
  Messenger messenger() {
    return platform;
  }

  Part part() {
    return Part.of(NAME, check());
  }

  @Override
  public Health check() {
    return platform.check();
  }

  @Override
  public void close() {
    platform.close();
  }
}
