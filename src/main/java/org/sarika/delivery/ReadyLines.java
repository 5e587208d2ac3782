package org.sarika.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lines that may be sent to, in the order in which they got ready. What leaves alone holds up
 * nothing but its own kind. Guarded by the lock of {@link Lines}.
 */
final class ReadyLines {
  private final Deque<Line> free = new ArrayDeque<>();
  private final Deque<Line> alone = new ArrayDeque<>();
  private long tickets;

  /** A line that has something to send. */
  void add(Line line) {
    line.ready(tickets++);
    (line.first().alone() ? alone : free).add(line);
  }

  /**
   * The first that may leave, which stays; empty if there is none.
   *
   * @param busy whether what leaves alone has to wait; asked only if something does
   */
  Optional<Line> first(BooleanSupplier busy) {
    @Nullable Line one = free.peek();
    @Nullable Line other = alone.peek();
    if (other == null || (one != null && one.isBefore(other)) || busy.getAsBoolean()) {
      return Optional.ofNullable(one);
    }
    return Optional.of(other);
  }

  /** Takes out one of the first. */
  void remove(Line line) {
    if (free.peek() == line) {
      free.remove();
    } else if (alone.peek() == line) {
      alone.remove();
    }
  }
}
