package org.sarika.fake.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.MethodsClient;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A small app on Slack's own library, to prove the fake against it. */
final class SlackApps implements AutoCloseable {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Slack client;
  private final App app;
  private final SocketModeApp socket;

  SlackApps(FakeSlack slack, String token) throws Exception {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl());
    config.setStatsEnabled(false);
    this.client = Slack.getInstance(config);
    this.app =
        new App(
            AppConfig.builder()
                .slack(client)
                .singleTeamBotToken(token)
                .signingSecret(slack.app().signingSecret())
                .allEventsApiAutoAckEnabled(true)
                .build());
    this.socket =
        new SocketModeApp(
            slack.app().appToken(), app, SocketModeClient.Backend.JavaWebSocket, 4);
  }

  App app() {
    return app;
  }

  /** What the handlers of the test heard. */
  List<String> heard() {
    return heard;
  }

  MethodsClient methods(String token) {
    return client.methods(token);
  }

  SocketModeClient socket() {
    return socket.getClient();
  }

  void connect() throws Exception {
    socket.startAsync();
  }

  @Override
  public void close() {
    try {
      socket.close();
      client.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
