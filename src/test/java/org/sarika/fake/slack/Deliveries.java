package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the app is to be told, in order, and again until it acknowledges. While the app is away it
 * waits; Slack would give up a command at once.
 */
final class Deliveries {
  private static final Duration LONGEST_LOOK = Duration.ofMillis(20);

  private final World world;
  private final Journal journal;
  private final Map<String, Delivery> open = new LinkedHashMap<>();
  private final Map<String, Delivery> byEnvelope = new HashMap<>();
  private final Map<String, Ack> acks = new HashMap<>();
  private final List<String> timeouts = new ArrayList<>();
  private final List<String> strange = new ArrayList<>();
  private final Thread thread;
  private Transport transport;
  private Duration patience = Duration.ofSeconds(3);
  private int acksToDrop;
  private volatile boolean closed;

  Deliveries(World world, Journal journal, Transport transport) {
    this.world = world;
    this.journal = journal;
    this.transport = transport;
    this.thread = Thread.ofPlatform().daemon().name("fake-slack-deliveries").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void over(Transport newTransport) {
    transport = newTransport;
  }

  void patience(Duration newPatience) {
    patience = newPatience;
  }

  Duration patience() {
    return patience;
  }

  void dropAcks(int count) {
    acksToDrop += count;
  }

  /** The delivery's id; called under the lock. */
  String add(
      String kind,
      String team,
      ObjectNode payload,
      boolean answerable,
      Consumer<JsonNode> answered) {
    String id = world.id("delivery-");
    open.put(id, new Delivery(id, kind, team, payload, answerable, answered));
    return id;
  }

  private void run() {
    while (!closed) {
      Optional<Delivery> due = world.await(LONGEST_LOOK, this::due);
      due.ifPresent(this::send);
      if (due.isEmpty()) {
        world.locked(this::expire);
      }
    }
  }

  private Optional<Delivery> due() {
    long now = System.nanoTime();
    return transport.ready()
        ? open.values().stream().filter(one -> !one.inFlight && one.due - now <= 0).findFirst()
        : Optional.empty();
  }

  private void send(Delivery delivery) {
    Transport way =
        world.locked(() -> transport);
    Delivery.Attempt attempt =
        world.locked(() -> {
          Delivery.Attempt next = delivery.next(world.id("env-"), world.now());
          byEnvelope.put(next.envelope(), delivery);
          return next;
        });
    way.send(delivery, attempt);
  }

  private void expire() {
    long limit = System.nanoTime() - patience.toNanos();
    List<Delivery> late =
        open.values().stream().filter(one -> one.inFlight && one.lastSent - limit < 0).toList();
    late.forEach(one -> fail(one, transport.late()));
  }

  /** It was sent, and there is no acknowledgement that counts. */
  private void fail(Delivery delivery, String reason) {
    List<Duration> pauses = transport.pauses(delivery.kind);
    delivery.inFlight = false;
    delivery.reason = reason;
    if (delivery.failures >= pauses.size()) {
      open.remove(delivery.id);
      timeouts.add(delivery.id);
      return;
    }
    delivery.due = System.nanoTime() + pauses.get(delivery.failures).toNanos();
    delivery.failures++;
  }

  void failed(String envelope, String reason) {
    world.locked(() -> inFlight(envelope).ifPresent(delivery -> fail(delivery, reason)));
  }

  /** The connection is gone: sent again over the next one, as if this time had not been. */
  void lost(String envelope) {
    inFlight(envelope)
        .ifPresent(delivery -> {
          delivery.inFlight = false;
          delivery.reason = "socket_closed";
          delivery.due = System.nanoTime();
        });
  }

  private Optional<Delivery> inFlight(String envelope) {
    return Optional.ofNullable(byEnvelope.get(envelope))
        .filter(delivery -> delivery.inFlight && open.containsKey(delivery.id))
        .filter(delivery ->
            delivery.attempts.size() - 1 == Optional.ofNullable(delivery.attempts.get(envelope))
                .map(Delivery.Attempt::number)
                .orElse(-1));
  }

  /** The app says that it has it. */
  void acknowledged(String envelope, JsonNode payload) {
    long now = System.nanoTime();
    world.locked(() -> {
      Delivery delivery = byEnvelope.get(envelope);
      Delivery.Attempt attempt = delivery == null ? null : delivery.attempts.get(envelope);
      if (delivery == null || attempt == null) {
        strange.add("an acknowledgement of unknown " + envelope);
      } else if (acksToDrop > 0) {
        acksToDrop--;
      } else {
        acknowledge(delivery, attempt, payload, now);
      }
    });
  }

  private void acknowledge(
      Delivery delivery, Delivery.Attempt attempt, JsonNode payload, long now) {
    open.remove(delivery.id);
    Ack ack =
        new Ack(
            delivery.id,
            delivery.kind,
            attempt.number(),
            Duration.ofNanos(now - attempt.nanos()),
            Duration.ofNanos(now - delivery.firstSent),
            delivery.sent,
            world.now(),
            payload);
    journal.add(ack);
    boolean first = acks.putIfAbsent(delivery.id, ack) == null;
    if (!payload.isEmpty() && !delivery.answerable) {
      strange.add("a payload with the acknowledgement of " + delivery.kind);
    }
    try {
      if (first) {
        delivery.answered.accept(payload);
      }
    } catch (Refusal e) {
      ObjectNode params =
          payload instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
      journal.add(new Call("ack", delivery.team, params, "", world.now(), 200, e.description()));
    }
  }

  Optional<Ack> ack(String delivery) {
    return Optional.ofNullable(acks.get(delivery));
  }

  /** Those that were given up. */
  List<String> timeouts() {
    return List.copyOf(timeouts);
  }

  /** Acknowledgements that Slack would not understand. */
  List<String> strange() {
    return List.copyOf(strange);
  }

  /** Waiting to be sent or acknowledged. */
  int waiting() {
    return open.size();
  }

  static JsonNode nothing() {
    return MissingNode.getInstance();
  }

  void close() {
    closed = true;
    thread.interrupt();
  }
}
