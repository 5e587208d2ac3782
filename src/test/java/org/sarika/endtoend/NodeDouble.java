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

/** The Bot API of the npm package {@code telegram-test-api}, as a process. */
final class NodeDouble implements AutoCloseable {
  static final String TOKEN = "666:AAdoubledoubledoubledoubledoubledouble";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path FOLDER = Path.of("src", "test", "node", "telegram-double");
  private static final Path PACKAGE = FOLDER.resolve("node_modules/telegram-test-api");
  private static final String MISSING =
      "telegram-test-api is not installed: its tests are left out (npm ci --prefix " + FOLDER + ")";

  private final Process process;
  private final String url;
  private final HttpClient client = HttpClient.newHttpClient();

  private NodeDouble(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /** Leaves the tests out loudly where it is not installed, unless it is demanded. */
  static void require() {
    boolean installed = Files.isDirectory(PACKAGE);
    if (!installed && Boolean.parseBoolean(System.getenv("SARIKA_REQUIRE_NODE"))) {
      throw new AssertionError(MISSING);
    }
    if (!installed) {
      System.err.println("[WARNING] " + MISSING);
    }
    assumeTrue(installed, MISSING);
  }

  static NodeDouble start() throws IOException {
    Process process =
        new ProcessBuilder("node", FOLDER.resolve("double.cjs").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null || !line.startsWith("listening ")) {
      process.destroyForcibly();
      throw new AssertionError("telegram-test-api does not start: " + line);
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
