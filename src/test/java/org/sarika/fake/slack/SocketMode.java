package org.sarika.fake.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/**
 * The WebSockets of the app. What is sent goes to one of them, to each in turn; a test may break
 * them in the ways in which they break at Slack.
 */
public final class SocketMode implements Transport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_CONNECTIONS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final World world;

  /** Open connections that are alive, with the envelopes that were sent over them. */
  private final Map<WebSocket, Set<String>> alive = new LinkedHashMap<>();

  private final Set<WebSocket> zombies = new HashSet<>();
  private final Map<String, Boolean> tickets = new HashMap<>();
  private final List<String> refused = new ArrayList<>();
  private Optional<Deliveries> deliveries = Optional.empty();
  private Optional<SocketServer> server = Optional.empty();
  private Set<String> retried = Set.of("slash_commands", "events_api", "interactive");
  private int port;
  private int connected;
  private int turn;

  SocketMode(World world) {
    this.world = world;
  }

  void start(Deliveries newDeliveries) {
    deliveries = Optional.of(newDeliveries);
    restart();
  }

  /** A new address for one connection; called under the lock. */
  String address() {
    String ticket = world.id("ticket-");
    tickets.put(ticket, true);
    return "ws://127.0.0.1:%d/link/?ticket=%s&app_id=%s"
        .formatted(port, ticket, world.app().id());
  }

  /** How long the app may take to acknowledge; 3 seconds unless set. */
  public SocketMode ackTime(Duration time) {
    world.locked(() -> deliveries.orElseThrow().patience(time));
    return this;
  }

  /** The next acknowledgements get lost on their way. */
  public SocketMode dropsAcks(int count) {
    world.locked(() -> deliveries.orElseThrow().dropAcks(count));
    return this;
  }

  /**
   * Which kinds are sent again when they are not acknowledged in time, up to three times; all
   * unless set. Slack does so with {@code events_api} only.
   */
  public SocketMode retries(String... kinds) {
    world.locked(() -> retried = Set.of(kinds));
    return this;
  }

  /** Open connections, zombies among them. */
  public int connections() {
    return world.locked(() -> alive.size() + zombies.size());
  }

  /** How many were opened since the start. */
  public int opened() {
    return world.locked(() -> connected);
  }

  /** Connections that were not let in, and why. */
  public List<String> refused() {
    return world.locked(() -> List.copyOf(refused));
  }

  /** The open connections stay open from now on, but nothing comes of them, not even a pong. */
  public SocketMode zombies() {
    world.locked(() -> {
      zombies.addAll(alive.keySet());
      alive.forEach((socket, envelopes) -> envelopes.forEach(this::lost));
      alive.clear();
    });
    return this;
  }

  /** Says that the connections will end, and does not end them: {@code warning}. */
  public SocketMode warns() {
    return tell("warning");
  }

  /** Ends the connections as Slack does every few hours. */
  public SocketMode refreshes() {
    List<WebSocket> old = world.locked(() -> List.copyOf(alive.keySet()));
    tell("refresh_requested");
    // Slack leaves some seconds for a new one.
    Thread.ofVirtual()
        .start(() -> {
          pause(Duration.ofMillis(500));
          old.forEach(socket -> socket.close(CloseFrame.NORMAL, "refresh"));
        });
    return this;
  }

  private SocketMode tell(String reason) {
    String message = disconnect(reason);
    world.locked(() -> List.copyOf(alive.keySet())).forEach(socket -> send(socket, message));
    return this;
  }

  private static String disconnect(String reason) {
    ObjectNode message =
        JSON.createObjectNode().put("type", "disconnect").put("reason", reason);
    message.putObject("debug_info").put("host", "applink-fake");
    return message.toString();
  }

  /** Breaks off all connections without a word; those that come are refused until a restart. */
  public SocketMode kill() {
    Optional<SocketServer> old =
        world.locked(() -> {
          Optional<SocketServer> running = server;
          server = Optional.empty();
          return running;
        });
    old.ifPresent(SocketServer::kill);
    return this;
  }

  /** Breaks off all connections without a word; new ones are let in. */
  public SocketMode cuts() {
    world
        .locked(() -> {
          List<WebSocket> all = new ArrayList<>(alive.keySet());
          all.addAll(zombies);
          return all;
        })
        .forEach(socket -> socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "cut"));
    return this;
  }

  /** On the same port, if it is not running. */
  public SocketMode restart() {
    if (world.locked(() -> server.isEmpty())) {
      SocketServer fresh = new SocketServer(this, port);
      fresh.startAndWait(PATIENCE);
      world.locked(() -> {
        port = fresh.getPort();
        server = Optional.of(fresh);
      });
    }
    return this;
  }

  /** Whether somebody with this address is let in; uses its ticket up. */
  boolean admits(String resource) {
    String ticket = resource.replaceFirst(".*[?&]ticket=([^&]*).*", "$1");
    return world.locked(() -> {
      boolean known = tickets.remove(ticket) != null;
      if (!known) {
        refused.add("no such ticket");
      }
      return known;
    });
  }

  void opened(WebSocket socket) {
    boolean full = world.locked(() -> alive.size() + zombies.size() >= MOST_CONNECTIONS);
    if (full) {
      world.locked(() -> refused.add("too_many_websockets"));
      send(socket, disconnect("too_many_websockets"));
      socket.close(CloseFrame.POLICY_VALIDATION, "too_many_websockets");
      return;
    }
    ObjectNode hello = JSON.createObjectNode().put("type", "hello");
    hello.putObject("connection_info").put("app_id", world.app().id());
    hello.put("num_connections", connections() + 1);
    hello
        .putObject("debug_info")
        .put("host", "applink-fake")
        .put("approximate_connection_time", 18_060);
    send(socket, hello.toString());
    world.locked(() -> {
      alive.put(socket, new HashSet<>());
      connected++;
    });
  }

  void closed(WebSocket socket) {
    world.locked(() -> {
      zombies.remove(socket);
      Set<String> envelopes = alive.remove(socket);
      if (envelopes != null) {
        envelopes.forEach(this::lost);
      }
    });
  }

  private void lost(String envelope) {
    deliveries.ifPresent(all -> all.lost(envelope));
  }

  boolean isZombie(WebSocket socket) {
    return world.locked(() -> zombies.contains(socket));
  }

  /** An acknowledgement, if the connection is alive. */
  void heard(WebSocket socket, String message) {
    if (isZombie(socket)) {
      return;
    }
    try {
      JsonNode ack = JSON.readTree(message);
      JsonNode payload = ack.path("payload");
      boolean none = payload.isNull() || payload.isTextual() && payload.asText().isEmpty();
      String envelope = ack.path("envelope_id").asText("");
      world.locked(() -> Optional.ofNullable(alive.get(socket)).map(all -> all.remove(envelope)));
      deliveries
          .orElseThrow()
          .acknowledged(envelope, none ? Deliveries.nothing() : payload);
    } catch (JsonProcessingException e) {
      deliveries.orElseThrow().acknowledged("no JSON: " + message, Deliveries.nothing());
    }
  }

  @Override
  public boolean ready() {
    return !alive.isEmpty();
  }

  @Override
  public void send(Delivery delivery, Delivery.Attempt attempt) {
    ObjectNode envelope =
        JSON.createObjectNode()
            .put("envelope_id", attempt.envelope())
            .put("type", delivery.kind)
            .put("accepts_response_payload", delivery.answerable);
    envelope.set("payload", delivery.payload);
    if (delivery.kind.equals("events_api")) {
      envelope.put("retry_attempt", attempt.number()).put("retry_reason", attempt.reason());
    }
    Optional<WebSocket> socket =
        world.locked(() -> {
          List<WebSocket> all = List.copyOf(alive.keySet());
          Optional<WebSocket> next =
              all.isEmpty() ? Optional.empty() : Optional.of(all.get(turn++ % all.size()));
          next.ifPresentOrElse(
              one ->
                  Optional.ofNullable(alive.get(one)).ifPresent(x -> x.add(attempt.envelope())),
              () -> lost(attempt.envelope()));
          return next;
        });
    socket.ifPresent(one -> send(one, envelope.toString()));
  }

  private static void send(WebSocket socket, String message) {
    try {
      socket.send(message);
    } catch (WebsocketNotConnectedException e) {
      // It is told of by onClose.
    }
  }

  @Override
  public String late() {
    return "timeout";
  }

  @Override
  public List<Duration> pauses(String kind) {
    return retried.contains(kind)
        ? List.of(Duration.ZERO, Duration.ZERO, Duration.ZERO)
        : List.of();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void close() {
    kill();
  }
}
