package org.sarika.fake.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slack's posts to the app. {@link #to} begins it and ends Socket Mode. Events are posted again at
 * once, after a minute and after five; commands and presses are not.
 */
public final class HttpMode implements Transport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "application/x-www-form-urlencoded";

  private final World world;
  private final Deliveries deliveries;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<SlackRequest> sent = new ArrayList<>();
  private List<Duration> pauses =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));
  private String url = "";

  HttpMode(World world, Deliveries deliveries) {
    this.world = world;
    this.deliveries = deliveries;
  }

  /** Posts everything to this address from now on. */
  public HttpMode to(String newUrl) {
    world.locked(() -> {
      url = newUrl;
      deliveries.over(this);
    });
    return this;
  }

  /** How long the app may take to answer; 3 seconds unless set. */
  public HttpMode ackTime(Duration time) {
    world.locked(() -> deliveries.patience(time));
    return this;
  }

  /** How long to wait before each further attempt with an event. */
  public HttpMode pauses(Duration... newPauses) {
    world.locked(() -> pauses = List.of(newPauses));
    return this;
  }

  /** The next good answers get lost on their way. */
  public HttpMode dropsAnswers(int count) {
    world.locked(() -> deliveries.dropAcks(count));
    return this;
  }

  /** All that was posted, as it was posted. */
  public List<SlackRequest> sent() {
    return world.locked(() -> List.copyOf(sent));
  }

  /** Slack's first question to an address: the answer must be the challenge. */
  public SlackRequest.Answer verifiesUrl(String challenge) {
    ObjectNode body =
        JSON.createObjectNode()
            .put("token", world.app().verification())
            .put("challenge", challenge)
            .put("type", "url_verification");
    return post(signed("application/json", body.toString(), world.now()));
  }

  /** A request of the test's own, signed as Slack would have done at this time. */
  public SlackRequest signed(String contentType, String body, Instant at) {
    String timestamp = String.valueOf(at.getEpochSecond());
    Map<String, String> headers = new TreeMap<>();
    headers.put("Content-Type", contentType);
    headers.put("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)");
    headers.put("Accept", "application/json,*/*");
    headers.put(SlackRequest.TIMESTAMP, timestamp);
    headers.put(SlackRequest.SIGNATURE, signature(world.app().signingSecret(), timestamp, body));
    return new SlackRequest(world.locked(() -> url), headers, body);
  }

  /** The same at another time, with the signature that belongs to it. */
  public SlackRequest signedAgain(SlackRequest request, Instant at) {
    String timestamp = String.valueOf(at.getEpochSecond());
    return request
        .with(SlackRequest.TIMESTAMP, timestamp)
        .signed(signature(world.app().signingSecret(), timestamp, request.body()));
  }

  /** As somebody would sign who guesses the secret. */
  public SlackRequest signedWrongly(SlackRequest request) {
    String timestamp = String.valueOf(request.headers().get(SlackRequest.TIMESTAMP));
    return request.signed(signature("another secret", timestamp, request.body()));
  }

  static String signature(String secret, String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] hash =
          mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Posts a request, genuine or not; status 0 and why if there is no answer. */
  public SlackRequest.Answer post(SlackRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(request.url()))
            .timeout(world.locked(() -> deliveries.patience()))
            .POST(HttpRequest.BodyPublishers.ofString(request.body()));
    request.headers().forEach(builder::header);
    try {
      HttpResponse<String> answer =
          client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return new SlackRequest.Answer(answer.statusCode(), type, answer.body());
    } catch (HttpTimeoutException e) {
      return new SlackRequest.Answer(0, "", "http_timeout");
    } catch (IOException e) {
      return new SlackRequest.Answer(0, "", "connection_failed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new SlackRequest.Answer(0, "", "stopped");
    }
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void send(Delivery delivery, Delivery.Attempt attempt) {
    SlackRequest request = request(delivery, attempt);
    world.locked(() -> sent.add(request));
    Thread.ofVirtual().start(() -> settle(delivery, attempt, post(request)));
  }

  private SlackRequest request(Delivery delivery, Delivery.Attempt attempt) {
    SlackRequest request =
        switch (delivery.kind) {
          case "slash_commands" -> signed(FORM, form(delivery.payload), world.now());
          case "interactive" ->
              signed(FORM, "payload=" + encoded(delivery.payload.toString()), world.now());
          default -> signed("application/json", delivery.payload.toString(), world.now());
        };
    return attempt.number() == 0 ? request : request.retried(attempt.number(), attempt.reason());
  }

  private static String form(ObjectNode payload) {
    return payload.properties().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue().asText()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void settle(Delivery delivery, Delivery.Attempt attempt, SlackRequest.Answer answer) {
    if (answer.status() == 200) {
      deliveries.acknowledged(attempt.envelope(), payload(delivery, answer.body()));
    } else {
      deliveries.failed(
          attempt.envelope(), answer.status() == 0 ? answer.body() : "http_error");
    }
  }

  private static JsonNode payload(Delivery delivery, String body) {
    if (body.isBlank() || delivery.kind.equals("events_api")) {
      return Deliveries.nothing();
    }
    try {
      JsonNode read = JSON.readTree(body);
      if (read.isObject()) {
        return read;
      }
    } catch (JsonProcessingException e) {
      // Text is shown as it is.
    }
    return JSON.createObjectNode().put("text", body);
  }

  @Override
  public String late() {
    return "http_timeout";
  }

  @Override
  public List<Duration> pauses(String kind) {
    return kind.equals("events_api") ? pauses : List.of();
  }

  void close() {
    client.shutdownNow();
  }
}
