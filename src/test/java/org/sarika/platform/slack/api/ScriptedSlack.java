package org.sarika.platform.slack.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers calls as a test says, also as Slack never would. */
public final class ScriptedSlack implements AutoCloseable {
  public static final String TOKEN = "xoxb-nobody-may-see-this-token";

  /** One call; the parameters of a form that are JSON are read as such. */
  public record Seen(String path, String method, String authorization, JsonObject params) {}

  /** What to answer; a length above the body's breaks the answer off. */
  public record Answer(int status, Map<String, String> headers, String body, int length) {
    public static Answer of(int status, String body) {
      return new Answer(status, Map.of(), body, body.getBytes(StandardCharsets.UTF_8).length);
    }

    public static Answer ok(String more) {
      return of(200, "{\"ok\":true" + (more.isEmpty() ? "" : ",") + more + "}");
    }

    public static Answer no(String error) {
      return of(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    public Answer with(String header, String value) {
      return new Answer(status, Map.of(header, value), body, length);
    }

    public Answer brokenOff() {
      return new Answer(status, headers, body, length + 100);
    }
  }

  /** Decides about a call. */
  public interface Script {
    Answer answer(Seen call) throws Exception;
  }

  /** Ends the connection without an answer. */
  public static Script hangUp() {
    return call -> {
      throw new IOException("hung up");
    };
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Seen> calls = new CopyOnWriteArrayList<>();
  private final Script script;

  public ScriptedSlack(Script script) {
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

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public SlackApi client() {
    return new SlackApi(url() + "/api/", Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  public List<Seen> calls() {
    return calls;
  }

  public List<String> methods() {
    return calls.stream().map(Seen::method).toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath();
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    Seen seen =
        new Seen(
            path,
            path.substring(path.lastIndexOf('/') + 1),
            authorization == null ? "" : authorization,
            body.startsWith("{") ? JsonParser.parseString(body).getAsJsonObject() : form(body));
    calls.add(seen);
    try (exchange) {
      Answer answer = script.answer(seen);
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(answer.status(), answer.length() == 0 ? -1 : answer.length());
      OutputStream out = exchange.getResponseBody();
      out.write(answer.body().getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (Exception e) {
      // The connection ends without an answer.
    }
  }

  private static JsonObject form(String body) {
    JsonObject params = new JsonObject();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
        String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
        if (value.startsWith("{") || value.startsWith("[")) {
          params.add(name, JsonParser.parseString(value));
        } else {
          params.addProperty(name, value);
        }
      }
    }
    return params;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
