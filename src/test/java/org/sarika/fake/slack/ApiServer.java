package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The wire: paths, bodies, tokens, and what goes wrong with them. */
final class ApiServer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String API = "/api/";
  private static final String RESPOND = "/respond/";

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
  private final Files files;
  private final Faults faults;
  private final Journal journal;

  ApiServer(
      World world,
      WebApi api,
      Responses responses,
      OAuth oauth,
      Files files,
      Faults faults,
      Journal journal)
      throws IOException {
    // Else an answer waits 40 ms for the acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.world = world;
    this.api = api;
    this.responses = responses;
    this.oauth = oauth;
    this.files = files;
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
    } else if (path.startsWith(Files.PATH)) {
      download(exchange, path.substring(Files.PATH.length()));
    } else {
      Reply.page(404, "<h1>404</h1>").send(exchange);
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
      Reply reply = Reply.refused(e, Map.of());
      note(new Request(name, "", none, "", at, Map.of(), () -> ""), reply);
      reply.send(exchange);
    }
  }

  private Request apiRequest(HttpExchange exchange, String method, Params params, Instant at) {
    String authorization = header(exchange, "Authorization");
    String token =
        authorization.startsWith("Bearer ") ? authorization.substring(7) : params.text("token");
    params.json().remove("token");
    Caller caller = world.locked(() -> Caller.of(world, token));
    String scopes = world.locked(() -> caller.scopes(world));
    String channel = params.has("channel_id") ? params.text("channel_id") : params.text("channel");
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
      case null -> effect(request).send(exchange);
      case Fault.Answer fault -> noted(request, Reply.fault(fault)).send(exchange);
      case Fault.Hang(Duration time) -> {
        noted(request, Reply.none("hangs"));
        pause(time);
        exchange.close();
      }
      case Fault.Drop(boolean accepting) -> {
        if (accepting) {
          effect(request);
        } else {
          noted(request, Reply.none("dropped"));
        }
        exchange.close();
      }
      case Fault.Half() -> effect(request).sendHalf(exchange);
      case Fault.Late(Duration delay) -> {
        Reply reply = effect(request);
        pause(delay);
        reply.send(exchange);
      }
    }
  }

  private Reply effect(Request request) {
    try {
      return noted(request, Reply.json(request.effect().get(), request.head()));
    } catch (Refusal e) {
      return noted(request, Reply.refused(e, request.head()));
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

  /** Whoever may not have it is sent to a page for signing in. */
  private void download(HttpExchange exchange, String id) throws IOException {
    String authorization = header(exchange, "Authorization");
    byte[] bytes = file(id, authorization.replaceFirst("^Bearer ", ""));
    note(
        new Request(
            "download",
            "",
            new Params(JSON.createObjectNode()),
            "",
            world.now(),
            Map.of(),
            () -> ""),
        Reply.none(bytes.length == 0 ? "not allowed" : ""));
    if (bytes.length == 0) {
      Reply.redirect("/signin").send(exchange);
      return;
    }
    try (exchange) {
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private byte[] file(String id, String token) {
    try {
      return world.locked(() -> files.get(id, Caller.of(world, token)));
    } catch (Refusal e) {
      return new byte[0];
    }
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Params params = new Params(JSON.createObjectNode());
    RequestBody.form(
        Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""), params.json());
    try {
      String location = world.locked(() -> oauth.authorize(params));
      Reply.redirect(location).send(exchange);
    } catch (Refusal e) {
      Reply.page(400, e.error()).send(exchange);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
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
