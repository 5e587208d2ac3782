package org.sarika.endtoend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A platform's API that we did not write, from an npm package, as a process: the Bot API of {@code
 * telegram-test-api}, or Slack's Web API and OAuth of {@code emulate}.
 */
final class NodeDouble implements AutoCloseable {
  static final String TOKEN = "666:AAdoubledoubledoubledoubledoubledouble";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DOUBLES = Path.of("src", "test", "node");
  private static final Path TELEGRAM = DOUBLES.resolve("telegram-double");
  private static final Path SLACK = DOUBLES.resolve("slack-double");

  /** It needs a newer Node.js than the machine may have, and brings it along. */
  private static final Path SLACKS_NODE = SLACK.resolve("node_modules/.bin/node");

  private final Process process;
  private final String url;
  private final HttpClient client = HttpClient.newHttpClient();

  private NodeDouble(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Leaves the tests out loudly where it is not installed, unless it is demanded. */
  static void require() {
    require(TELEGRAM, Files.isDirectory(TELEGRAM.resolve("node_modules/telegram-test-api")));
  }

  /** The same for Slack's. */
  static void requireSlack() {
    require(
        SLACK,
        Files.isDirectory(SLACK.resolve("node_modules/emulate")) && Files.exists(SLACKS_NODE));
  }

  private static void require(Path folder, boolean installed) {
    String missing =
        "%s is not installed: its tests are left out (npm ci --prefix %s)"
            .formatted(folder.getFileName(), folder);
    if (!installed && Boolean.parseBoolean(System.getenv("SARIKA_REQUIRE_NODE"))) {
      throw new AssertionError(missing);
    }
    if (!installed) {
      System.err.println("[WARNING] " + missing);
    }
    assumeTrue(installed, missing);
  }

  static NodeDouble start() throws IOException {
    return start("node", TELEGRAM.resolve("double.cjs").toString());
  }

  /**
   * Slack's.
   *
   * @param redirectUri where its app sends browsers back to
   */
  static NodeDouble startSlack(String redirectUri) throws IOException {
    return start(SLACKS_NODE.toString(), SLACK.resolve("double.mjs").toString(), redirectUri);
  }

  private static NodeDouble start(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null || !line.startsWith("listening ")) {
      process.destroyForcibly();
      throw new AssertionError(command[1] + " does not start: " + line);
    }
    return new NodeDouble(process, "http://127.0.0.1:" + line.substring("listening ".length()));
  }

  String url() {
    return url;
  }

  /** What a person does: {@code sendMessage}, {@code sendCommand} or {@code sendCallback}. */
  void send(String what, JsonNode content) throws IOException, InterruptedException {
    post("/" + what, content);
  }

  /** The messages of the bot in a chat that were not fetched before; waits for one. */
  JsonNode awaitMessages(long chat) throws IOException, InterruptedException {
    JsonNode query = JSON.createObjectNode().put("token", TOKEN).put("chatId", chat);
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    JsonNode found = post("/getUpdates", query).path("result");
    while (found.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(50);
      found = post("/getUpdates", query).path("result");
    }
    return found;
  }

  private JsonNode post(String path, JsonNode content) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(content.toString()))
            .build();
    return JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  @Override
  public void close() {
    process.destroy();
    client.shutdownNow();
  }
}
