package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls the fake as a bot does, without any library. */
final class BotClient implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String prefix;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  BotClient(FakeTelegram telegram) {
    this(telegram, telegram.token());
  }

  BotClient(FakeTelegram telegram, String token) {
    this.prefix = telegram.url() + "/bot" + token + "/";
  }

  /** The whole answer; quotation marks in the body may be written as {@code '}. */
  JsonNode call(String method, String body) throws IOException, InterruptedException {
    return JSON.readTree(raw(method, "application/json", body.replace('\'', '"')).body());
  }

  HttpResponse<String> raw(String method, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(prefix + method))
            .header("Content-Type", type)
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
