package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls the fake as an app does, without any library. */
final class SlackClient implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String prefix;
  private final String token;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  SlackClient(FakeSlack slack, String token) {
    this.prefix = slack.apiUrl();
    this.token = token;
  }

  /** The whole answer; quotation marks in the body may be written as {@code '}. */
  JsonNode call(String method, String body) throws IOException, InterruptedException {
    return JSON.readTree(raw(method, "application/json; charset=utf-8", body).body());
  }

  HttpResponse<String> raw(String method, String type, String body)
      throws IOException, InterruptedException {
    return post(prefix + method, type, body.replace('\'', '"'));
  }

  /** To a response_url. */
  HttpResponse<String> respond(String url, String body) throws IOException, InterruptedException {
    return post(url, "application/json", body.replace('\'', '"'));
  }

  private HttpResponse<String> post(String url, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
