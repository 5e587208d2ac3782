package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wire: paths, bodies, envelopes, and what goes wrong with them. */
final class ApiServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PATH = Pattern.compile("/bot([^/]+)/([A-Za-z]+)/?");

  private record Reply(int status, String contentType, String body, String description) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String token;
  private final BotApi api;
  private final Files files;
  private final Faults faults;
  private final Journal journal;
  private final World world;

  ApiServer(World world, BotApi api, Files files, Faults faults, Journal journal)
      throws IOException {
    // Else an answer waits 40 ms for the acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.world = world;
    this.token = world.bot().token();
    this.api = api;
    this.files = files;
    this.faults = faults;
    this.journal = journal;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String folder = "/file/bot" + token + "/";
    if (exchange.getRequestURI().getPath().startsWith(folder)) {
      download(exchange, exchange.getRequestURI().getPath().substring(folder.length()));
      return;
    }
    Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
    byte[] body = exchange.getRequestBody().readAllBytes();
    Instant at = world.now();
    if (!path.matches() || !path.group(1).equals(token)) {
      send(exchange, refused(path.matches() ? Refusal.unauthorized() : Refusal.notFound()));
      return;
    }
    String method = path.group(2);
    Optional<Fault> fault = faults.of(method);
    Params params = new Params(JSON.createObjectNode());
    try {
      params =
          RequestBody.read(
              Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse(""),
              Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
              body);
      answer(exchange, method, params, at, fault);
    } catch (Refusal e) {
      Reply reply = refused(e);
      note(method, params, at, reply);
      send(exchange, reply);
    }
  }

  private void download(HttpExchange exchange, String path) throws IOException {
    Optional<byte[]> bytes = world.locked(() -> files.find(path));
    note(
        "download",
        new Params(JSON.createObjectNode()),
        world.now(),
        new Reply(bytes.isPresent() ? 200 : 404, "", "", ""));
    try (exchange) {
      exchange.sendResponseHeaders(
          bytes.isPresent() ? 200 : 404, bytes.map(b -> b.length).orElse(-1));
      if (bytes.isPresent()) {
        exchange.getResponseBody().write(bytes.get());
      }
    }
  }

  private void answer(
      HttpExchange exchange, String method, Params params, Instant at, Optional<Fault> fault)
      throws IOException {
    switch (fault.orElse(null)) {
      case null -> send(exchange, call(method, params, at));
      case Fault.Answer(int status, String type, String text) -> {
        Reply reply = new Reply(status, type, text, "fault");
        note(method, params, at, reply);
        send(exchange, reply);
      }
      case Fault.Hang(Duration time) -> {
        note(method, params, at, new Reply(0, "", "", "hangs"));
        pause(time);
        exchange.close();
      }
      case Fault.Drop(boolean accepting) -> {
        if (accepting) {
          call(method, params, at);
        } else {
          note(method, params, at, new Reply(0, "", "", "dropped"));
        }
        exchange.close();
      }
      case Fault.Half() -> piecemeal(exchange, call(method, params, at), true, Duration.ZERO);
      case Fault.Trickle(Duration each) ->
          piecemeal(exchange, call(method, params, at), false, each);
      case Fault.Late(Duration delay) -> {
        Reply reply = call(method, params, at);
        pause(delay);
        send(exchange, reply);
      }
    }
  }

  private Reply call(String method, Params params, Instant at) {
    Reply reply =
        new Reply(
            200,
            "application/json",
            "{\"ok\":true,\"result\":" + api.call(method, params) + "}",
            "");
    note(method, params, at, reply);
    return reply;
  }

  private void note(String method, Params params, Instant at, Reply reply) {
    world.locked(() ->
        journal.add(
            new Call(
                method,
                params.json(),
                params.json().path("chat_id").asLong(0),
                at,
                reply.status(),
                reply.description())));
  }

  private static Reply refused(Refusal refusal) {
    ObjectNode body =
        JSON.createObjectNode()
            .put("ok", false)
            .put("error_code", refusal.code())
            .put("description", refusal.description());
    if (!refusal.parameter().isEmpty()) {
      body.putObject("parameters").put(refusal.parameter(), refusal.value());
    }
    return new Reply(refusal.code(), "application/json", body.toString(), refusal.description());
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", reply.contentType());
    try (exchange) {
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private static void piecemeal(HttpExchange exchange, Reply reply, boolean half, Duration pause)
      throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", reply.contentType());
    try (exchange) {
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      OutputStream out = exchange.getResponseBody();
      for (int i = 0; i < (half ? bytes.length / 2 : bytes.length); i++) {
        out.write(bytes[i]);
        if (!pause.isZero()) {
          out.flush();
          pause(pause);
        }
      }
      out.flush();
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
