package org.sarika.wiring;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sarika.chat.ConversationStore;
import org.sarika.delivery.FairnessLimits;
import org.sarika.delivery.Installations;
import org.sarika.lifecycle.Component;
import org.sarika.lifecycle.Health;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.Messenger;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.slack.SlackDesk;
import org.sarika.platform.slack.SlackEndpoint;
import org.sarika.platform.slack.SlackPlatform;
import org.sarika.platform.slack.SlackSettings;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.Tokens;
import org.sarika.platform.slack.install.InstallServlet;
import org.sarika.platform.slack.install.InstallSettings;
import org.sarika.platform.slack.install.SinglePlainToken;
import org.sarika.platform.slack.install.TokenCipher;
import org.sarika.platform.slack.install.Workspaces;
import org.sarika.render.Texts;
import org.sarika.settings.Settings;
import org.sarika.web.Mounted;

/** Slack among the surfaces. */
final class SlackPart implements Component {
  static final String NAME = "slack";

  /** One app serves all workspaces: what waits for them is kept together. */
  static final String BOT = "app";

  static final Part OFF =
      new Part(
          NAME,
          Part.State.OFF,
          "SLACK_BOT_TOKEN is not set: make an app from deploy/slack/manifest.yaml, then set it and"
              + " SLACK_APP_TOKEN; deploy/slack/README.md has the steps");

  /** What the app may do; the same as in its manifest. */
  static final List<String> SCOPES =
      List.of(
          "app_mentions:read",
          "assistant:write",
          "channels:history",
          "chat:write",
          "commands",
          "files:read",
          "groups:history",
          "im:history",
          "im:read",
          "im:write",
          "links:read",
          "links:write");

  /** Only for finding our own last message again after a crash; it works without. */
  static final List<String> HISTORY_SCOPES = List.of("channels:history", "groups:history");

  /** So long a start waits for Slack before it goes on without. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final SlackPlatform platform;
  private final List<Mounted> mounted;
  private final Supplier<Health> workspaces;

  private SlackPart(SlackPlatform platform, List<Mounted> mounted, Supplier<Health> workspaces) {
    this.platform = platform;
    this.mounted = mounted;
    this.workspaces = workspaces;
  }

  /** Empty if the operator does not want it. */
  static Optional<SlackPart> of(
      Settings settings,
      Library library,
      ConversationStore conversations,
      Dispatcher dispatcher,
      Clock clock) {
    if (!settings.slack().isWanted()) {
      return Optional.empty();
    }
    SlackApi api = new SlackApi(settings.slack().apiUrl());
    Texts texts = Texts.forSlack(settings.slack().command());
    SlackDesk desk =
        new SlackDesk(
            dispatcher,
            new ReplyLayout(texts),
            texts,
            new SlackLibrary(library, conversations, settings.publicUrl()),
            library.inbox(NAME, BOT),
            library.outbox(NAME, BOT),
            settings.publicUrl(),
            clock);
    return Optional.of(
        settings.slack().isInstalledByWorkspaces()
            ? shared(settings, library, api, desk)
            : single(settings, api, desk));
  }

  /** For the one workspace whose token is set. */
  private static SlackPart single(Settings settings, SlackApi api, SlackDesk desk) {
    Tokens token = new SinglePlainToken(settings.slack().botToken().value());
    return part(settings, api, desk, token, team -> {}, List.of(), Health::up);
  }

  /** For all workspaces that install the app. */
  private static SlackPart shared(
      Settings settings, Library library, SlackApi api, SlackDesk desk) {
    Installations installations = library.installations(NAME);
    Workspaces workspaces = workspaces(settings, installations);
    InstallServlet servlet =
        new InstallServlet(
            new InstallSettings(
                settings.slack().clientId(),
                settings.slack().clientSecret().value(),
                String.join(",", SCOPES),
                settings.publicUrl(),
                settings.slack().apiUrl()),
            api,
            workspaces,
            installations);
    List<Mounted> pages =
        List.of(
            new Mounted(InstallSettings.INSTALL_PATH, servlet),
            new Mounted(InstallSettings.REDIRECT_PATH, servlet));
    return part(settings, api, desk, workspaces, workspaces::erase, pages, workspaces::check);
  }

  /** Where the app is installed. */
  static Workspaces workspaces(Settings settings, Installations installations) {
    return new Workspaces(installations, new TokenCipher(settings.slack().tokenKey().value()));
  }

  private static SlackPart part(
      Settings settings,
      SlackApi api,
      SlackDesk desk,
      Tokens tokens,
      Consumer<String> farewell,
      List<Mounted> pages,
      Supplier<Health> workspaces) {
    SlackPlatform platform = new SlackPlatform(settings(settings), desk, api, tokens, farewell);
    List<Mounted> mounted = new ArrayList<>(pages);
    platform.endpoint().ifPresent(one -> mounted.add(new Mounted(SlackEndpoint.PATH, one)));
    return new SlackPart(platform, List.copyOf(mounted), workspaces);
  }

  /** What the edge needs of the operator's settings. */
  static SlackSettings settings(Settings settings) {
    Settings.Slack slack = settings.slack();
    return new SlackSettings(
        slack.botToken().value(),
        slack.appToken().value(),
        slack.signingSecret().value(),
        slack.apiUrl(),
        FairnessLimits.perMinute(settings.questionsPerMinute()));
  }

  /** What is served for it beside the pages. */
  List<Mounted> mounted() {
    return mounted;
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
    Health installed = workspaces.get();
    return installed.ok() ? platform.check() : installed;
  }

  @Override
  public void close() {
    platform.close();
  }
}
