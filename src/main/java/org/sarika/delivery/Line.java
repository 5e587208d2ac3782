package org.sarika.delivery;

import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;

/** What waits for one chat. Guarded by the lock of {@link Lines}. */
final class Line {
  /** Who is told more than that at once is not told better. */
  private static final int MOST_TOLD = 3;

  private final String chat;

  /** Its place among those that are ready, growing. */
  private long ticket;

  private final PriorityQueue<Errand> waiting = new PriorityQueue<>(Errand.ORDER);

  Line(String chat) {
    this.chat = chat;
  }

  /** It gets ready as that many have before. */
  void ready(long place) {
    ticket = place;
  }

  boolean isBefore(Line other) {
    return ticket < other.ticket;
  }

  String chat() {
    return chat;
  }

  void add(Errand errand) {
    if (errand.kept() || waiting.stream().filter(one -> !one.kept()).count() < MOST_TOLD) {
      waiting.add(errand);
    }
  }

  /** Whether something is left to send, after what came too late is dropped. */
  boolean hasNext(Instant now) {
    while (!waiting.isEmpty() && waiting.element().late(now)) {
      waiting.remove();
    }
    return !waiting.isEmpty();
  }

  /** What is next; only if there is. */
  Errand first() {
    return waiting.element();
  }

  Errand next() {
    return waiting.remove();
  }

  /** Takes everything out. */
  List<Errand> empty() {
    List<Errand> all = waiting.stream().sorted(Errand.ORDER).toList();
    waiting.clear();
    return all;
  }
}
