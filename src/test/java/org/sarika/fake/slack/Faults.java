package org.sarika.fake.slack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;

import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What is to go wrong, by method; {@code response_url} for what is posted there. */
public final class Faults {
  private record Chance(double share, Random random, Fault fault) {}

  private final Map<String, Deque<Fault>> planned = new HashMap<>();
  private final Map<String, Chance> chances = new HashMap<>();

  Faults() {}

  /** The next calls of a method go wrong, after those that were planned before. */
  public synchronized Faults next(String method, int times, Fault fault) {
    Deque<Fault> queue = planned.computeIfAbsent(method, name -> new ArrayDeque<>());
    for (int i = 0; i < times; i++) {
      queue.add(fault);
    }
    return this;
  }

  /** A share of the calls of a method go wrong from now on; 0 ends it. */
  public synchronized Faults sometimes(String method, double share, long seed, Fault fault) {
    chances.put(method, new Chance(share, new Random(seed), fault));
    return this;
  }

  public synchronized Faults clear() {
    planned.clear();
    chances.clear();
    return this;
  }

  synchronized Optional<Fault> of(String method) {
    Deque<Fault> queue = planned.get(method);
    if (queue != null && !queue.isEmpty()) {
      return Optional.of(queue.remove());
    }
    return Optional.ofNullable(chances.get(method))
        .filter(chance -> chance.random().nextDouble() < chance.share())
        .map(Chance::fault);
  }
}
