package org.sarika.platform.telegram;

import java.time.Duration;
import java.util.List;
import org.sarika.chat.Reply;
import org.sarika.delivery.Courier;
import org.sarika.delivery.Fairness;
import org.sarika.delivery.FairnessLimits;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Pace;
import org.sarika.delivery.PaceLimits;
import org.sarika.delivery.Reception;
import org.sarika.delivery.Traffic;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;

/** All that one bot's updates pass through, from arrival to departure, put together. */
final class Counter implements Component {
  private static final FairnessLimits TYPING =
      new FairnessLimits(120, 60, 120, 60, Duration.ofMinutes(1));

  private final UpdateSink intake;
  private final Replies replies;
  private final Courier courier;
  private final Traffic traffic;
  private final List<Component> sideways;

  private Counter(
      UpdateSink intake,
      Replies replies,
      Courier courier,
      Traffic traffic,
      List<Component> sideways) {
    this.intake = intake;
    this.replies = replies;
    this.courier = courier;
    this.traffic = traffic;
    this.sideways = sideways;
  }

  /** Takes up what an earlier life of the process left. */
  static Counter open(BotIdentity bot, BotApi api, TelegramSettings settings, TelegramDesk desk) {
    String id = Long.toString(bot.id());
    Outbox outbox = desk.outboxes().apply(id);
    Inbox inbox = desk.inboxes().apply(id);
    Typing typing = new Typing(api);
    Courier courier =
        new Courier(
            outbox,
            new TelegramCarrier(api, typing),
            // Telegram's ids of groups and channels are negative.
            new Pace(PaceLimits.standard(), chat -> chat.startsWith("-"), System::nanoTime),
            desk.clock());
    TelegramTranslator translator =
        new TelegramTranslator(
            bot, outbox::turnOf, new TelegramCurators(settings.curators()), desk.clock());
    Replies replies =
        new Replies(
            desk.dispatcher(),
            new TelegramRenderer(
                desk.layout(),
                desk.room(),
                settings.rich() ? TelegramText.Markup.RICH : TelegramText.Markup.CLASSIC));
    Taps taps = new Taps(api, desk.dispatcher(), replies, desk.layout());
    TelegramWorker worker =
        new TelegramWorker(
            translator,
            new Fairness(settings.fairness(), System::nanoTime),
            replies,
            taps,
            new HandedFiles(desk.dispatcher(), new FileFetch(api), replies),
            courier);
    Reception reception = new Reception(inbox, courier, worker, worker::busy);
    InlineAnswers inline =
        new InlineAnswers(
            api,
            desk.inline(),
            new InlineResults(desk.texts()),
            new Fairness(TYPING, System::nanoTime));
    Traffic traffic = new Traffic(reception, courier);
    traffic.start();
    return new Counter(
        new Intake(translator, reception::receive, inline, typing),
        replies,
        courier,
        traffic,
        List.of(inline, taps, typing));
  }

  /** Where updates come in. */
  UpdateSink intake() {
    return intake;
  }

  /** Sends what was promised. */
  void tell(Reply reply, long promise) {
    courier.fulfil(promise, replies.of(reply, Target.of(reply.conversation())));
  }

  @Override
  public Health check() {
    return traffic.check();
  }

  @Override
  public void close() {
    traffic.close();
    sideways.forEach(Component::close);
  }
}
