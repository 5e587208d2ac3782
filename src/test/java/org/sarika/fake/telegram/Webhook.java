package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Posts updates to the bot's address, one after the other, each until the answer is 2xx. Telegram
 * wants https; this one takes plain addresses of this machine as well.
 */
final class Webhook {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final World world;
  private final Updates updates;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Thread thread;
  private String url = "";
  private String secret = "";
  private String lastError = "";
  private volatile boolean closed;

  Webhook(World world, Updates updates) {
    this.world = world;
    this.updates = updates;
    this.thread = Thread.ofVirtual().name("fake-webhook").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  boolean isSet() {
    return !url.isEmpty();
  }

  String set(Params params) {
    String address = params.text("url");
    if (!address.isEmpty()
        && !address.matches("https://.+|http://(127\\.0\\.0\\.1|localhost)[:/].*")) {
      throw Refusal.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }
    String token = params.text("secret_token");
    if (token.length() > 256) {
      throw Refusal.badRequest("secret token is too long");
    }
    if (!token.matches("[A-Za-z0-9_-]*")) {
      throw Refusal.badRequest("secret token contains unallowed characters");
    }
    if (params.flag("drop_pending_updates")) {
      updates.dropAll();
    }
    updates.allow(params.node("allowed_updates"));
    url = address;
    secret = token;
    lastError = "";
    return "true";
  }

  String delete(Params params) {
    if (params.flag("drop_pending_updates")) {
      updates.dropAll();
    }
    url = "";
    return "true";
  }

  String info() {
    ObjectNode info =
        JSON.createObjectNode()
            .put("url", url)
            .put("has_custom_certificate", false)
            .put("pending_update_count", updates.waiting());
    if (!lastError.isEmpty()) {
      info.put("last_error_date", world.now().getEpochSecond())
          .put("last_error_message", lastError);
    }
    return info.toString();
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    while (!closed) {
      Optional<Map.Entry<Long, String>> next =
          world.await(Duration.ofSeconds(1), () -> isSet() ? updates.first() : Optional.empty());
      if (next.isPresent()) {
        boolean taken = post(next.get().getValue());
        if (taken) {
          updates.confirm(next.get().getKey());
        } else {
          sleep(pause);
        }
        pause = taken ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
      }
    }
  }

  private boolean post(String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!secret.isEmpty()) {
      request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    try {
      int status =
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      lastError = status / 100 == 2 ? "" : "Wrong response from the webhook: " + status;
    } catch (IOException e) {
      lastError = "Connection failed: " + e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      lastError = "Stopped";
    }
    return lastError.isEmpty();
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void close() {
    closed = true;
    thread.interrupt();
    client.shutdownNow();
  }
}
