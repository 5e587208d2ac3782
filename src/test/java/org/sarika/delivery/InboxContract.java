package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;

/** What every inbox keeps to. */
public abstract class InboxContract {
  private static final int LONG = 3_000_000;

  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private Inbox inbox;
  private Outbox outbox;

  /** A new, empty inbox on this clock. */
  protected abstract Inbox inbox(SteppingClock clock);

  /** Where the replies of the inbox made last wait. */
  protected abstract Outbox outbox();

  @BeforeEach
  void open() {
    inbox = inbox(clock);
    outbox = outbox();
  }

  @Test
  void keepsWhatArrivesInItsOrder() {
    List<Arrival> arrivals = List.of(arrival("7"), arrival("3"), arrival("5"));

    List<Received> kept = inbox.keep(arrivals);

    assertThat(kept).extracting(Received::arrival).isEqualTo(arrivals);
    assertThat(kept).extracting(Received::number).isSorted().doesNotHaveDuplicates();
    assertThat(kept).extracting(Received::at).containsOnly(Samples.NOW);
    assertThat(inbox.unfinished()).isEqualTo(kept);
  }

  @Test
  void keepsNothingOfNothing() {
    assertThat(inbox.keep(List.of())).isEmpty();
    assertThat(inbox.unfinished()).isEmpty();
  }

  @Test
  void givesLaterArrivalsHigherNumbers() {
    Received first = keep("1");
    inbox.finish(first.number(), List.of());

    assertThat(keep("2").number()).isGreaterThan(first.number());
  }

  @Test
  void leavesOutWhatCameBefore() {
    Received first = keep("1");

    List<Received> again = inbox.keep(List.of(arrival("1"), arrival("2"), arrival("2")));

    assertThat(again).extracting(received -> received.arrival().update()).containsExactly("2");
    assertThat(inbox.unfinished()).hasSize(2).contains(first);
  }

  @Test
  void leavesOutWhatCameBeforeAndIsFinished() {
    inbox.finish(keep("1").number(), List.of());

    assertThat(inbox.keep(List.of(arrival("1")))).isEmpty();
    assertThat(inbox.unfinished()).isEmpty();
  }

  @Test
  void keepsAnyBodyToTheLetter() {
    Arrival arrival =
        new Arrival(
            "1", "ផ្លូវ 🙂", "{\"text\":\"ព្រះ\u0000\ud83d' \\\" \r\n\"}" + "é🙂".repeat(LONG / 3));

    inbox.keep(List.of(arrival, new Arrival("2", "", "")));

    assertThat(inbox.unfinished())
        .extracting(Received::arrival)
        .containsExactly(arrival, new Arrival("2", "", ""));
  }

  @Test
  void keepsTheRepliesOfWhatIsFinished() {
    Received received = keep("1");
    List<Parcel> parcels =
        List.of(new Parcel("chat", "first", "turn"), new Parcel("chat", "second 🙂", ""));

    List<Departure> departures = inbox.finish(received.number(), parcels);

    assertThat(departures).extracting(Departure::parcel).isEqualTo(parcels);
    assertThat(departures).extracting(Departure::number).isSorted().doesNotHaveDuplicates();
    assertThat(outbox.unsent()).isEqualTo(departures);
    assertThat(inbox.unfinished()).isEmpty();
  }

  @Test
  void finishesOnce() {
    Received received = keep("1");
    Parcel parcel = new Parcel("chat", "body", "");
    List<Departure> departures = inbox.finish(received.number(), List.of(parcel));

    assertThat(inbox.finish(received.number(), List.of(parcel))).isEmpty();
    assertThat(inbox.finish(received.number() + 1000, List.of(parcel))).isEmpty();
    assertThat(outbox.unsent()).isEqualTo(departures);
  }

  @Test
  void dropsTheIdsOfWhatWasFinishedLongAgo() {
    inbox.finish(keep("old").number(), List.of());
    clock.step(Duration.ofDays(2));
    inbox.finish(keep("new").number(), List.of());

    inbox.forgetBefore(clock.instant().minus(Duration.ofDays(1)));

    assertThat(inbox.keep(List.of(arrival("old"), arrival("new"))))
        .extracting(received -> received.arrival().update())
        .containsExactly("old");
  }

  @Test
  void keepsWhatIsUnfinishedHoweverOldItIs() {
    Received received = keep("old");
    clock.step(Duration.ofDays(2));

    inbox.forgetBefore(clock.instant());

    assertThat(inbox.unfinished()).containsExactly(received);
    assertThat(inbox.keep(List.of(arrival("old")))).isEmpty();
  }

  @Test
  void takesFromManyThreadsAndFinishesEachOnce() throws Exception {
    int threads = 8;
    List<Future<Integer>> finished = new ArrayList<>();
    CountDownLatch go = new CountDownLatch(1);

    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int thread = 0; thread < threads; thread++) {
        finished.add(
            executor.submit(() -> {
              go.await();
              return takeTwenty();
            }));
      }
      go.countDown();
    }

    int sum = 0;
    for (Future<Integer> one : finished) {
      sum += one.get();
    }
    assertThat(sum).isEqualTo(20);
    assertThat(outbox.unsent()).hasSize(20);
    assertThat(inbox.unfinished()).isEmpty();
  }

  /** All threads bring the same; returns how many this one was given to work on. */
  private int takeTwenty() {
    List<Received> mine =
        IntStream.range(0, 20)
            .mapToObj(i -> inbox.keep(List.of(arrival("u" + i))))
            .flatMap(List::stream)
            .toList();
    return mine.stream()
        .mapToInt(received ->
            inbox.finish(received.number(), List.of(new Parcel("chat", "body", ""))).size())
        .sum();
  }

  private Received keep(String update) {
    return inbox.keep(List.of(arrival(update))).getFirst();
  }

  private static Arrival arrival(String update) {
    return new Arrival(update, "lane of " + update, "body of " + update);
  }
}
