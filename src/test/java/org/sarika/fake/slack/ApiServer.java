package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The wire: paths, bodies, tokens, and what goes wrong with them. */
final class ApiServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String API = "/api/";
  private static final String RESPOND = "/respond/";
  private static final String JSON_TYPE = "application/json; charset=utf-8";
  private static final Set<String> GONE = Set.of("used_url", "expired_url");

  private record Reply(int status, String type, String body, Map<String, String> head, String error) {
    static Reply json(int status, Object body, Map<String, String> head, String error) {
      return new Reply(status, JSON_TYPE, body.toString(), head, error);
    }
  }

  /** A request once it is known what it is. */
  private record Request(
      String method,
      String team,
      Params params,
      String channel,
      Instant at,
      Map<String, String> head,
      Supplier<Object> effect) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final World world;
  private final WebApi api;
  private final Responses responses;
  private final OAuth oauth;
  private final Faults faults;
  private final Journal journal;

  ApiServer(
      World world, WebApi api, Responses responses, OAuth oauth, Faults faults, Journal journal)
      throws IOException {
    // Else an answer waits 40 ms for the acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.world = world;
    this.api = api;
    this.responses = responses;
    this.oauth = oauth;
    this.faults = faults;
    this.journal = journal;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  void start() {
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (path.startsWith(API)) {
      serve(exchange, path.substring(API.length()), body, this::apiRequest);
    } else if (path.startsWith(RESPOND)) {
      serve(exchange, path.substring(RESPOND.length()), body, this::response);
    } else if (path.equals("/oauth/v2/authorize")) {
      authorize(exchange);
    } else {
      send(exchange, new Reply(404, "text/html", "<h1>404</h1>", Map.of(), ""));
    }
  }

  @FunctionalInterface
  private interface Reader {
    Request read(HttpExchange exchange, String name, Params params, Instant at);
  }

  private void serve(HttpExchange exchange, String name, byte[] body, Reader reader)
      throws IOException {
    Instant at = world.now();
    Params none = new Params(JSON.createObjectNode());
    try {
      String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
      Params params = RequestBody.read(header(exchange, "Content-Type"), query, body);
      answer(exchange, reader.read(exchange, name, params, at));
    } catch (Refusal e) {
      Reply reply = refused(e, Map.of());
      note(new Request(name, "", none, "", at, Map.of(), () -> ""), reply);
      send(exchange, reply);
    }
  }

  private Request apiRequest(HttpExchange exchange, String method, Params params, Instant at) {
    String authorization = header(exchange, "Authorization");
    String token =
        authorization.startsWith("Bearer ") ? authorization.substring(7) : params.text("token");
    params.json().remove("token");
    Caller caller = world.locked(() -> Caller.of(world, token));
    String scopes = world.locked(() -> caller.scopes(world));
    String channel =
        params.has("channel_id") ? params.text("channel_id") : params.text("channel");
    return new Request(
        method,
        caller.teamId(),
        params,
        channel,
        at,
        scopes.isEmpty() ? Map.of() : Map.of("x-oauth-scopes", scopes),
        () -> api.call(method, authorization, caller, params));
  }

  private Request response(HttpExchange exchange, String id, Params params, Instant at) {
    List<String> place = world.locked(() -> responses.place(id));
    return new Request(
        "response_url",
        place.getFirst(),
        params,
        place.getLast(),
        at,
        Map.of(),
        () -> {
          if (!exchange.getRequestMethod().equals("POST")) {
            throw Refusal.of("invalid_payload");
          }
          return world.locked(() -> responses.post(id, params));
        });
  }

  private void answer(HttpExchange exchange, Request request) throws IOException {
    switch (faults.of(request.method()).orElse(null)) {
      case null -> send(exchange, effect(request));
      case Fault.Answer(int status, String type, String text, int retryAfter) -> {
        Map<String, String> head =
            retryAfter == 0 ? Map.of() : Map.of("Retry-After", String.valueOf(retryAfter));
        send(exchange, noted(request, new Reply(status, type, text, head, "fault")));
      }
      case Fault.Hang(Duration time) -> {
        noted(request, new Reply(0, "", "", Map.of(), "hangs"));
        pause(time);
        exchange.close();
      }
      case Fault.Drop(boolean accepting) -> {
        if (accepting) {
          effect(request);
        } else {
          noted(request, new Reply(0, "", "", Map.of(), "dropped"));
        }
        exchange.close();
      }
      case Fault.Half() -> half(exchange, effect(request));
      case Fault.Late(Duration delay) -> {
        Reply reply = effect(request);
        pause(delay);
        send(exchange, reply);
      }
    }
  }

  private Reply effect(Request request) {
    try {
      return noted(request, Reply.json(200, request.effect().get(), request.head(), ""));
    } catch (Refusal e) {
      return noted(request, refused(e, request.head()));
    }
  }

  private Reply noted(Request request, Reply reply) {
    note(request, reply);
    return reply;
  }

  private void note(Request request, Reply reply) {
    world.locked(() ->
        journal.add(
            new Call(
                request.method(),
                request.team(),
                request.params().json(),
                request.channel(),
                request.at(),
                reply.status(),
                reply.error())));
  }

  private static Reply refused(Refusal refusal, Map<String, String> head) {
    if (refusal.retryAfter() > 0) {
      Map<String, String> later = Map.of("Retry-After", String.valueOf(refusal.retryAfter()));
      return Reply.json(429, refusal.json(), later, refusal.description());
    }
    int status = GONE.contains(refusal.error()) ? 404 : 200;
    return Reply.json(status, refusal.json(), head, refusal.description());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Params params = new Params(JSON.createObjectNode());
    RequestBody.form(
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""), params.json());
    try {
      String location = world.locked(() -> oauth.authorize(params));
      send(exchange, new Reply(302, "text/html", "", Map.of("Location", location), ""));
    } catch (Refusal e) {
      send(exchange, new Reply(400, "text/html", e.error(), Map.of(), e.error()));
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    head(exchange, reply);
    try (exchange) {
      exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private static void half(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    head(exchange, reply);
    try (exchange) {
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
      exchange.getResponseBody().flush();
    }
  }

  private static void head(HttpExchange exchange, Reply reply) {
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    reply.head().forEach(exchange.getResponseHeaders()::set);
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
