package org.sarika.platform.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.sarika.delivery.Arrival;
import org.sarika.platform.ReplyLayout;
import org.sarika.platform.slack.blocks.SlackModals;
import org.sarika.render.Texts;

/** What becomes of a payload in Bolt's own parser and our handlers, without a network. */
final class RawIntake {
  static final Instant NOW = Instant.parse("2024-08-01T00:00:05Z");

  final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  final List<SlackUpdate.Asked> waiting = new CopyOnWriteArrayList<>();

  /** So many more times nothing can be kept. */
  final AtomicInteger failures = new AtomicInteger();

  private final App app = new App(config(), List.of());

  RawIntake() {
    Texts texts = Texts.forSlack("/sarika");
    new SlackIntake(
            () -> NOW, new SlackModals(new ReplyLayout(texts), texts, ""), this::keep, waiting::add)
        .listen(app);
  }

  App app() {
    return app;
  }

  private void keep(List<Arrival> more) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("the disk is full");
    }
    arrivals.addAll(more);
  }

  private static AppConfig config() {
    return AppConfig.builder().allEventsApiAutoAckEnabled(true).build();
  }

  /** What is acknowledged. */
  Response take(JsonObject payload) throws Exception {
    return take(payload.toString());
  }

  Response take(String body) throws Exception {
    @Nullable Request<?> request =
        new SlackRequestParser(app.config())
            .parse(
                SlackRequestParser.HttpRequest.builder()
                    .socketMode(true)
                    .requestUri("")
                    .remoteAddress("")
                    .queryString(Map.of())
                    .requestBody(body)
                    .headers(new RequestHeaders(Map.of()))
                    .build());
    return request == null ? Response.builder().statusCode(400).build() : app.run(request);
  }

  /** What is kept of a payload that is acknowledged without a word; empty if nothing is. */
  Optional<SlackUpdate> read(JsonObject payload) throws Exception {
    int before = arrivals.size();
    Response response = take(payload);
    if (response.getStatusCode() != 200) {
      throw new AssertionError("refused with " + response.getStatusCode());
    }
    return arrivals.size() == before
        ? Optional.empty()
        : UpdateCodec.read(arrivals.getLast().body());
  }

  /** A question that is kept of a payload. */
  SlackUpdate.Asked asked(JsonObject payload) throws Exception {
    return (SlackUpdate.Asked) read(payload).orElseThrow();
  }

  /** By what a payload is known again. */
  String key(JsonObject payload) throws Exception {
    read(payload);
    return arrivals.getLast().update();
  }
}
