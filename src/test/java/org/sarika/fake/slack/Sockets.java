package org.sarika.fake.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.framing.CloseFrame;

/** The WebSockets of the app and what is under way on each; what is sent goes to each in turn. */
final class Sockets implements Transport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 10;

  private final World world;

  /** Open connections that are alive, with the envelopes that were sent over them. */
  private final Map<WebSocket, Set<String>> alive = new LinkedHashMap<>();

  private final Set<WebSocket> zombies = new HashSet<>();
  private final Set<String> tickets = new HashSet<>();
  private final List<String> refused = new ArrayList<>();
  private Optional<Deliveries> deliveries = Optional.empty();
  private Set<String> retried = Set.of("slash_commands", "events_api", "interactive");
  private int opened;
  private int turn;

  Sockets(World world) {
    this.world = world;
  }

  void over(Deliveries newDeliveries) {
    deliveries = Optional.of(newDeliveries);
  }

  void retry(Set<String> kinds) {
    retried = kinds;
  }

  /** For one connection; called under the lock. */
  String ticket() {
    String ticket = world.id("ticket-");
    tickets.add(ticket);
    return ticket;
  }

  List<WebSocket> alive() {
    return world.locked(() -> List.copyOf(alive.keySet()));
  }

  /** Zombies among them. */
  List<WebSocket> all() {
    return world.locked(() -> {
      List<WebSocket> all = new ArrayList<>(alive.keySet());
      all.addAll(zombies);
      return all;
    });
  }

  /** How many were opened since the start. */
  int opened() {
    return world.locked(() -> opened);
  }

  List<String> refused() {
    return world.locked(() -> List.copyOf(refused));
  }

  void turnIntoZombies() {
    world.locked(() -> {
      zombies.addAll(alive.keySet());
      alive.values().forEach(envelopes -> envelopes.forEach(this::lost));
      alive.clear();
    });
  }

  /** Whether somebody with this address is let in; uses its ticket up. */
  boolean admits(String resource) {
    String ticket = resource.replaceFirst(".*[?&]ticket=([^&]*).*", "$1");
    return world.locked(() -> {
      boolean known = tickets.remove(ticket);
      if (!known) {
        refused.add("no such ticket");
      }
      return known;
    });
  }

  void opened(WebSocket socket) {
    int before = all().size();
    if (before >= MOST) {
      world.locked(() -> refused.add("too_many_websockets"));
      send(socket, disconnect("too_many_websockets"));
      socket.close(CloseFrame.POLICY_VALIDATION, "too_many_websockets");
      return;
    }
    ObjectNode hello = JSON.createObjectNode().put("type", "hello");
    hello.putObject("connection_info").put("app_id", world.app().id());
    hello.put("num_connections", before + 1);
    hello
        .putObject("debug_info")
        .put("host", "applink-fake")
        .put("approximate_connection_time", 18_060);
    send(socket, hello.toString());
    world.locked(() -> {
      alive.put(socket, new HashSet<>());
      opened++;
    });
  }

  static String disconnect(String reason) {
    ObjectNode message = JSON.createObjectNode().put("type", "disconnect").put("reason", reason);
    message.putObject("debug_info").put("host", "applink-fake");
    return message.toString();
  }

  void closed(WebSocket socket) {
    world.locked(() -> {
      zombies.remove(socket);
      Optional.ofNullable(alive.remove(socket))
          .ifPresent(envelopes -> envelopes.forEach(this::lost));
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
    Deliveries all = deliveries.orElseThrow();
    try {
      JsonNode ack = JSON.readTree(message);
      JsonNode payload = ack.path("payload");
      boolean none = payload.isNull() || (payload.isTextual() && payload.asText().isEmpty());
      String envelope = ack.path("envelope_id").asText("");
      world.locked(() ->
          Optional.ofNullable(alive.get(socket)).ifPresent(open -> open.remove(envelope)));
      all.acknowledged(envelope, none ? Deliveries.nothing() : payload);
    } catch (JsonProcessingException e) {
      all.acknowledged("no JSON: " + message, Deliveries.nothing());
    }
  }

  @Override
  public boolean ready() {
    return !alive.isEmpty();
  }

  @Override
  public void send(Delivery delivery, Delivery.Attempt attempt) {
    String message = envelope(delivery, attempt).toString();
    Optional<WebSocket> socket = world.locked(() -> next(attempt.envelope()));
    socket.ifPresent(one -> send(one, message));
  }

  private static ObjectNode envelope(Delivery delivery, Delivery.Attempt attempt) {
    ObjectNode envelope =
        JSON.createObjectNode()
            .put("envelope_id", attempt.envelope())
            .put("type", delivery.kind)
            .put("accepts_response_payload", delivery.answerable);
    envelope.set("payload", delivery.payload);
    return delivery.kind.equals("events_api")
        ? envelope.put("retry_attempt", attempt.number()).put("retry_reason", attempt.reason())
        : envelope;
  }

  /** The connection whose turn it is, with the envelope noted; lost if there is none any more. */
  private Optional<WebSocket> next(String envelope) {
    List<Map.Entry<WebSocket, Set<String>>> all = List.copyOf(alive.entrySet());
    if (all.isEmpty()) {
      lost(envelope);
      return Optional.empty();
    }
    Map.Entry<WebSocket, Set<String>> entry = all.get(turn++ % all.size());
    entry.getValue().add(envelope);
    return Optional.of(entry.getKey());
  }

  static void send(WebSocket socket, String message) {
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
}
