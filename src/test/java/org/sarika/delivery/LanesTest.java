package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LanesTest {
  private static final Duration LONG = Duration.ofSeconds(10);

  private final Lanes lanes = new Lanes(1000, Timer.threads());

  @Test
  void keepsTheOrderOfAKeyAmongManyKeys() {
    Map<String, List<Integer>> ran = new ConcurrentHashMap<>();
    for (int i = 0; i < 5000; i++) {
      int number = i;
      String key = "key" + i % 37;
      lanes.submit(
          key,
          () -> {
            LockSupport.parkNanos(1);
            ran.computeIfAbsent(key, any -> Collections.synchronizedList(new ArrayList<>()))
                .add(number);
          });
    }
    awaitIdle();

    assertThat(ran).hasSize(37).allSatisfy((key, numbers) -> assertThat(numbers).isSorted());
    assertThat(ran.values().stream().mapToInt(List::size).sum()).isEqualTo(5000);
  }

  @Test
  void runsOneTaskOfAKeyAtATime() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (int i = 0; i < 200; i++) {
      lanes.submit(
          "key",
          () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            LockSupport.parkNanos(1);
            inside.decrementAndGet();
          });
    }
    awaitIdle();

    assertThat(most).hasValue(1);
  }

  @Test
  void runsKeysInParallel() {
    CyclicBarrier together = new CyclicBarrier(50);
    AtomicInteger met = new AtomicInteger();
    for (int i = 0; i < 50; i++) {
      lanes.submit("key" + i, () -> meet(together, met));
    }
    awaitIdle();

    assertThat(met).hasValue(50);
  }

  @Test
  void goesOnAfterWhateverATaskThrows() {
    CountDownLatch last = new CountDownLatch(1);
    List<Throwable> faults =
        List.of(new IllegalStateException(), new StackOverflowError(), new OutOfMemoryError());
    faults.forEach(fault -> lanes.submit("key", () -> sneak(fault)));
    lanes.submit("key", last::countDown);

    assertThat(passed(last)).isTrue();
  }

  @Test
  void holdsUpWhoBringsTooMany() throws InterruptedException {
    Lanes small = new Lanes(2, Timer.threads());
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch third = new CountDownLatch(1);
    small.submit("a", () -> passed(gate));
    small.submit("a", () -> {});

    Thread caller =
        Thread.startVirtualThread(() -> {
          small.submit("b", () -> {});
          third.countDown();
        });

    assertThat(third.await(50, TimeUnit.MILLISECONDS)).isFalse();
    assertThat(small.pending()).isEqualTo(2);
    gate.countDown();
    assertThat(passed(third)).isTrue();
    caller.join();
  }

  @Test
  void leavesNothingBehindOfAHundredThousandKeys() {
    IntStream.range(0, 100_000).forEach(i -> lanes.submit("key" + i, () -> {}));
    awaitIdle();

    assertThat(lanes.busy()).isZero();
    assertThat(lanes.pending()).isZero();
  }

  @Test
  void finishesWhatRunsAndLeavesTheRest() {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    AtomicInteger ran = new AtomicInteger();
    lanes.submit(
        "key",
        () -> {
          running.countDown();
          passed(gate);
          ran.incrementAndGet();
        });
    lanes.submit("key", ran::incrementAndGet);
    assertThat(passed(running)).isTrue();

    assertThat(lanes.close(Duration.ofMillis(20))).isFalse();
    gate.countDown();
    assertThat(lanes.close(LONG)).isTrue();

    assertThat(ran).hasValue(1);
    assertThat(lanes.submit("key", ran::incrementAndGet)).isFalse();
  }

  @Test
  void letsGoWhoIsHeldUpWhenItCloses() throws InterruptedException {
    Lanes small = new Lanes(1, Timer.threads());
    CountDownLatch gate = new CountDownLatch(1);
    small.submit("a", () -> passed(gate));
    Thread caller = Thread.startVirtualThread(() -> small.submit("b", () -> {}));

    small.close(Duration.ZERO);

    assertThat(caller.join(LONG)).isTrue();
    gate.countDown();
  }

  private void awaitIdle() {
    while (lanes.pending() > 0) {
      LockSupport.parkNanos(100_000);
    }
  }

  private static boolean passed(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void meet(CyclicBarrier barrier, AtomicInteger met) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
      met.incrementAndGet();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // the compiler forgets that it is checked, the lane gets it as is
  private static <T extends Throwable> void sneak(Throwable fault) throws T {
    throw (T) fault;
  }
}
