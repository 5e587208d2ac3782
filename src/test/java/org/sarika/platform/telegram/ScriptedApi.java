package org.sarika.platform.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** A server that answers calls as a test says, also as Telegram never would. */
final class ScriptedApi implements AutoCloseable {
  static final String TOKEN = "4242:AAnobody-may-see-this-token";

  /** One call. */
  record Seen(String path, String method, JsonNode params) {}

  /** What to answer. */
  record Answer(int status, String body) {
    static Answer ok(String result) {
      return new Answer(200, "{\"ok\":true,\"result\":" + result + "}");
    }

    static Answer no(int code, String description) {
      return new Answer(
          code,
          "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"}".formatted(code, description));
    }
  }

  /** Decides about a call. */
  interface Script {
    Answer answer(Seen call) throws Exception;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Seen> calls = new CopyOnWriteArrayList<>();
  private final ObjectMapper json = new ObjectMapper();
  private volatile Script script;

  ScriptedApi(Script script) {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.script = script;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  void script(Script newScript) {
    script = newScript;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  BotApi client() {
    return new BotApi(BotAddress.of(url()), TOKEN, Duration.ofSeconds(5));
  }

  List<Seen> calls(String method) {
    return calls.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    Seen seen = new Seen(path, path.substring(path.lastIndexOf('/') + 1), json.readTree(body));
    calls.add(seen);
    try (exchange) {
      Answer answer = script.answer(seen);
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (Exception e) {
      // The connection ends without an answer.
    }
  }

  /** Waits for something that happens on another thread. */
  static void await(String what, BooleanSupplier happened) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not happen: " + what);
      }
      Thread.sleep(5);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
