package org.sarika.fake.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Trigger ids: three seconds, once. Called under the lock. */
final class Triggers {
  /**
   * What a trigger stands for.
   *
   * @param view the modal in which it was pulled; empty for none
   */
  record Trigger(String team, String user, String view, Instant at) {}

  private final World world;
  private final Map<String, Trigger> triggers = new HashMap<>();
  private final Map<String, Boolean> used = new HashMap<>();
  private Duration lifetime = Duration.ofSeconds(3);

  Triggers(World world) {
    this.world = world;
  }

  void lifetime(Duration newLifetime) {
    lifetime = newLifetime;
  }

  String pull(String team, String user, String view) {
    String id = world.id("1333") + "." + world.id("4444") + ".trigger";
    triggers.put(id, new Trigger(team, user, view, world.now()));
    return id;
  }

  /** Uses it up; refused if that is not possible. */
  Trigger exchange(Team team, String id) {
    Trigger trigger = triggers.get(id);
    if (trigger == null || !trigger.team().equals(team.id)) {
      throw Refusal.of("invalid_trigger_id");
    }
    if (world.now().isAfter(trigger.at().plus(lifetime))) {
      throw Refusal.of("expired_trigger_id");
    }
    if (used.putIfAbsent(id, true) != null) {
      throw Refusal.of("exchanged_trigger_id");
    }
    return trigger;
  }
}
