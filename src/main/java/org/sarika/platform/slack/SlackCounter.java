package org.sarika.platform.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sarika.chat.Reply;
import org.sarika.delivery.Courier;
import org.sarika.delivery.Fairness;
import org.sarika.delivery.Pace;
import org.sarika.delivery.PaceLimits;
import org.sarika.delivery.Reception;
import org.sarika.delivery.Traffic;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.SlackCarrier;
import org.sarika.platform.slack.api.Tokens;
import org.sarika.platform.slack.blocks.DoubtNotice;
import org.sarika.platform.slack.blocks.SlackHome;
import org.sarika.platform.slack.blocks.SlackModals;
import org.sarika.platform.slack.blocks.SlackRenderer;
import org.sarika.platform.slack.blocks.SlackUnfurl;

/** All that Slack's updates pass through, from arrival to departure, put together. */
final class SlackCounter implements Component {
  /** One message a second in a channel, a few at once; all together as fast as anybody asks. */
  private static final PaceLimits LIMITS = new PaceLimits(60, 20, 1, 3, 60, 3);

  private final App app;
  private final DirectChannels direct;
  private final SlackReplies replies;
  private final Courier courier;
  private final Traffic traffic;

  private SlackCounter(
      App app, DirectChannels direct, SlackReplies replies, Courier courier, Traffic traffic) {
    this.app = app;
    this.direct = direct;
    this.replies = replies;
    this.courier = courier;
    this.traffic = traffic;
  }

  /**
   * Takes up what an earlier life of the process left.
   *
   * @param farewell told the workspaces that want us no longer
   */
  static SlackCounter open(
      SlackApi api,
      Tokens tokens,
      SlackSettings settings,
      SlackDesk desk,
      Consumer<String> farewell) {
    Courier courier =
        new Courier(
            desk.outbox(),
            new SlackCarrier(api, tokens),
            new Pace(LIMITS, chat -> false, System::nanoTime),
            desk.clock());
    SlackModals modals = new SlackModals(desk.layout(), desk.texts(), desk.room());
    SlackReplies replies =
        new SlackReplies(
            desk.dispatcher(),
            new SlackRenderer(desk.layout(), desk.texts(), desk.room()),
            new DoubtNotice(desk.texts()),
            desk.clock());
    Core core = new Core(desk.dispatcher(), desk.clock());
    HomeTab home =
        new HomeTab(core, desk.sources(), new SlackHome(desk.layout(), desk.texts(), desk.room()));
    SlackWorker worker =
        new SlackWorker(
            new Fairness(settings.fairness(), System::nanoTime),
            replies,
            new ButtonPresses(
                desk.dispatcher(), replies, core, home, new Dialogs(api, tokens, modals, replies)),
            new SlackFiles(desk.dispatcher(), api, tokens, replies, home),
            home,
            new PanePrompts(core),
            new LinkUnfurls(desk.sources(), new SlackUnfurl(desk.texts())),
            farewell);
    Reception reception = new Reception(desk.inbox(), courier, worker, worker::busy);
    App app = app(api);
    new SlackIntake(
            desk.clock(),
            modals,
            reception::receive,
            new Searching(desk.texts(), courier::tell)::show)
        .listen(app);
    Traffic traffic = new Traffic(reception, courier);
    traffic.start();
    return new SlackCounter(app, new DirectChannels(api, tokens), replies, courier, traffic);
  }

  /** Without Bolt's own checks: signatures are checked before, tokens when something is sent. */
  private static App app(SlackApi api) {
    AppConfig config =
        AppConfig.builder().slack(api.slack()).allEventsApiAutoAckEnabled(true).build();
    return new App(config, List.of());
  }

  /** Where requests go. */
  App app() {
    return app;
  }

  /** Sends what was promised to one person; false if Slack cannot be asked now. */
  boolean tell(Reply reply, long promise) {
    Optional<Place> place = direct.of(reply.conversation());
    place.ifPresent(where -> courier.fulfil(promise, replies.of(reply, where)));
    return place.isPresent();
  }

  @Override
  public Health check() {
    return traffic.check();
  }

  @Override
  public void close() {
    traffic.close();
    app.stop();
  }
}
