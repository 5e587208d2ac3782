package org.sarika.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/** What waits for the bot. Kept for a day, or until an offset beyond it confirms it. */
final class Updates {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final long IDS = 2_000_000_000;

  /** Not sent unless they are asked for. */
  private static final Set<String> SHY =
      Set.of("chat_member", "message_reaction", "message_reaction_count");

  private record Pending(long id, String body, Instant at) {}

  private final World world;
  private final List<Pending> pending = new ArrayList<>();
  private final Map<Long, Instant> handed = new HashMap<>();
  private final Set<Long> confirmed = new HashSet<>();
  private Optional<Set<String>> allowed = Optional.empty();
  private long next;
  private int newestPoll;
  private int openPolls;
  private boolean closed;

  Updates(World world) {
    this.world = world;
    // Another start has other ids, or a bot that kept its inbox would take them for known ones.
    this.next = 1 + world.now().toEpochMilli() % IDS;
  }

  /** Adds an update; its id, which is given even if the bot did not ask for its kind. */
  long add(String kind, JsonNode content) {
    return world.locked(() -> {
      long id = next++;
      boolean wanted = allowed.map(kinds -> kinds.contains(kind)).orElse(!SHY.contains(kind));
      if (wanted) {
        String body =
            new ObjectMapper()
                .createObjectNode()
                .put("update_id", id)
                .set(kind, content)
                .toString();
        pending.add(new Pending(id, body, world.now()));
      }
      return id;
    });
  }

  /** Adds an update as it is, whatever it is. */
  long addRaw(LongFunction<String> body) {
    return world.locked(() -> {
      long id = next++;
      pending.add(new Pending(id, body.apply(id), world.now()));
      return id;
    });
  }

  /** Which kinds to send from now on; an empty list stands for the usual ones. */
  void allow(JsonNode kinds) {
    if (kinds.isArray()) {
      Set<String> names = new HashSet<>();
      kinds.forEach(kind -> names.add(kind.asText()));
      allowed = names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
  }

  /**
   * Waits for updates. As at Telegram it is the older poll that ends with a conflict when there is
   * a second one.
   */
  List<String> poll(long offset, int limit, Duration timeout) {
    int mine =
        world.locked(() -> {
          openPolls++;
          return ++newestPoll;
        });
    try {
      return world
          .await(
              timeout,
              () -> {
                if (newestPoll != mine) {
                  throw Refusal.conflict(
                      "terminated by other getUpdates request; make sure that only one bot instance is"
                          + " running");
                }
                List<String> found = take(offset, limit);
                return found.isEmpty() && !closed ? Optional.empty() : Optional.of(found);
              })
          .orElse(List.of());
    } finally {
      world.locked(() -> openPolls--);
    }
  }

  private List<String> take(long offset, int limit) {
    Instant oldest = world.now().minus(KEPT);
    long from = offset < 0 ? fromEnd(-offset) : offset;
    pending.removeIf(update -> update.at().isBefore(oldest));
    pending.removeIf(update -> update.id() < from && confirmed.add(update.id()));
    List<Pending> batch = pending.stream().limit(limit).toList();
    batch.forEach(this::hand);
    return batch.stream().map(Pending::body).toList();
  }

  private long fromEnd(long count) {
    return pending.isEmpty() ? 0 : pending.get((int) Math.max(0, pending.size() - count)).id();
  }

  private void hand(Pending update) {
    handed.putIfAbsent(update.id(), world.now());
  }

  /** The oldest one, for the webhook. */
  Optional<Map.Entry<Long, String>> first() {
    return pending.stream()
        .findFirst()
        .map(update -> {
          hand(update);
          return Map.entry(update.id(), update.body());
        });
  }

  void confirm(long id) {
    world.locked(() -> {
      pending.removeIf(update -> update.id() == id);
      confirmed.add(id);
    });
  }

  void dropAll() {
    pending.clear();
  }

  int waiting() {
    return pending.size();
  }

  /** Whether the bot said that it has it. */
  boolean isConfirmed(long id) {
    return confirmed.contains(id);
  }

  Optional<Instant> handedAt(long id) {
    return Optional.ofNullable(handed.get(id));
  }

  boolean isPolled() {
    return openPolls > 0;
  }

  /** How many polls there were. */
  int polls() {
    return newestPoll;
  }

  void close() {
    world.locked(() -> closed = true);
  }
}
