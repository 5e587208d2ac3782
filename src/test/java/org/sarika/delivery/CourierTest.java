package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Carrier.Outcome;
import org.sarika.fake.FailingOutbox;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;

class CourierTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final VirtualTime time = new VirtualTime(1);
  private final InMemoryOutbox disk = new InMemoryOutbox(time);
  private final InMemoryInbox inbox = new InMemoryInbox(disk, time);
  private final AtomicBoolean broken = new AtomicBoolean();
  private final ScriptedCarrier platform = new ScriptedCarrier(time::nanoTime);
  private final Pace pace = new Pace(PaceLimits.standard(), chat -> false, time::nanoTime);
  private final Backoff backoff = new Backoff(SECOND, Duration.ofMinutes(1), () -> 0.5);
  private final Courier courier = courier();
  private int arrivals;

  private Courier courier() {
    return new Courier(
        new FailingOutbox(disk, broken::get), platform, pace, time, time, backoff, backoff);
  }

  @BeforeEach
  void start() {
    courier.start();
  }

  @Test
  void sendsWhatIsKeptInItsOrder() {
    courier.take(keep("chat", "1", "2", "3", "4", "5"));

    time.settle();

    assertThat(platform.arrivedIn("chat")).containsExactly("1", "2", "3", "4", "5");
    assertThat(disk.unsent()).isEmpty();
    assertThat(courier.check().detail()).isEmpty();
  }

  @Test
  void obeysTheLimitsOfAChat() {
    courier.take(keep("chat", bodies(13)));

    time.settle();

    assertThat(time.elapsed()).isBetween(SECOND.multipliedBy(10), SECOND.multipliedBy(11));
  }

  @Test
  void obeysTheLimitOfAllChatsTogetherInTheOrderTheyCame() {
    for (int i = 0; i < 300; i++) {
      courier.take(keep("chat" + i, "body" + i));
    }

    time.settle();

    List<String> bodies = platform.arrivedBodies();
    assertThat(bodies).hasSize(300);
    for (int i = 0; i < 300; i++) {
      assertThat(bodies.indexOf("body" + i)).as("five leave together").isBetween(i - 4, i + 4);
    }
    assertThat(time.elapsed()).isBetween(SECOND.multipliedBy(9), SECOND.multipliedBy(11));
  }

  @Test
  void looksForWhatMayHaveArrivedWithoutAnAnswer() {
    platform.plays(parcel -> new Outcome.Doubtful(Duration.ZERO, "no answer"));
    courier.take(keep("chat", "1"));
    time.pass(SECOND.multipliedBy(2));
    platform.plays(ScriptedCarrier.only(Map.of("chat", later(1))));
    time.pass(SECOND.multipliedBy(60));
    platform.plays(parcel -> ScriptedCarrier.arrived());
    time.settle();

    assertThat(platform.tries().getFirst().again()).isFalse();
    assertThat(platform.tries()).hasSizeGreaterThan(2);
    assertThat(platform.tries().stream().skip(1)).allMatch(ScriptedCarrier.Try::again);
  }

  @Test
  void carriesAsForTheFirstTimeWhatSurelyDidNotArrive() {
    platform.plays(ScriptedCarrier.only(Map.of("chat", later(1))));
    courier.take(keep("chat", "1"));
    time.pass(SECOND.multipliedBy(5));
    platform.plays(parcel -> ScriptedCarrier.arrived());
    time.settle();

    assertThat(platform.tries()).hasSizeGreaterThan(1).noneMatch(ScriptedCarrier.Try::again);
  }

  @Test
  void notesThatAMessageLeavesIfADoubtMatters() {
    platform.heedsDoubt();
    List<Boolean> left = new ArrayList<>();
    platform.plays(parcel -> {
      left.add(disk.unsent().getFirst().left());
      return ScriptedCarrier.arrived();
    });

    courier.take(keep("chat", "1"));
    time.settle();

    assertThat(left).containsExactly(true);
  }

  @Test
  void notesThatAMessageHasNotLeftAfterAll() {
    platform.heedsDoubt();
    platform.plays(ScriptedCarrier.only(Map.of("chat", later(60))));

    courier.take(keep("chat", "1"));
    time.pass(SECOND);

    assertThat(platform.tries()).hasSize(1);
    assertThat(disk.unsent()).noneMatch(Departure::left);
  }

  @Test
  void carriesNothingThatCannotBeNotedToLeave() {
    platform.heedsDoubt();
    List<Departure> kept = keep("chat", "1");
    broken.set(true);

    courier.take(kept);
    time.pass(SECOND.multipliedBy(30));
    assertThat(platform.tries()).isEmpty();
    broken.set(false);
    time.settle();

    assertThat(platform.arrivedIn("chat")).containsExactly("1");
  }

  @Test
  void looksForWhatLeftInAnEarlierLife() {
    Departure left = keep("chat", "1").getFirst();
    Departure waiting = keep("chat", "2").getFirst();
    disk.leaves(left.number());
    assertThat(waiting.left()).isFalse();

    Courier next = courier();
    next.start();
    time.settle();

    assertThat(platform.tries())
        .extracting(one -> one.parcel().body(), ScriptedCarrier.Try::again)
        .containsExactly(tuple("1", true), tuple("2", false));
  }

  @Test
  void remembersWhichMessageShowsAnAnswer() {
    courier.take(keepAll(List.of(new Parcel("chat", "body", "turn1"))));

    time.settle();

    assertThat(disk.turnOf("chat", "501")).contains("turn1");
  }

  @Test
  void freezesOnlyTheChatThatThePlatformNames() {
    platform.plays(ScriptedCarrier.only(Map.of("slow", later(30))));
    courier.take(keep("slow", "1", "2"));
    courier.take(keep("other", "3", "4"));
    time.pass(SECOND);
    platform.plays(parcel -> ScriptedCarrier.arrived());

    time.pass(Duration.ofSeconds(28));
    assertThat(platform.arrivedBodies()).containsExactly("3", "4");
    assertThat(courier.check().detail())
        .isEqualTo("2 messages to send, the oldest for 29 s, 1 chats frozen by the platform");
    time.settle();

    assertThat(platform.arrivedIn("slow")).containsExactly("1", "2");
    assertThat(platform.tries()).filteredOn(one -> !one.arrived()).hasSize(1);
  }

  @Test
  void doesNotHammerAPlatformThatRefusesAllForAWhile() {
    platform.plays(parcel -> later(5));
    for (int i = 0; i < 20; i++) {
      courier.take(keep("chat" + i, "1", "2", "3"));
    }

    time.pass(Duration.ofMinutes(1));

    assertThat(platform.tries()).hasSizeLessThanOrEqualTo(20 * 13);
    platform.plays(parcel -> ScriptedCarrier.arrived());
    time.settle();
    assertThat(platform.arrivedBodies()).hasSize(60);
  }

  @Test
  void waitsLongerEachTimeIfThePlatformDoesNotSay() {
    platform.plays(parcel -> later(0));
    courier.take(keep("chat", "1"));

    time.pass(Duration.ofSeconds(60));

    List<Long> seconds = platform.tries().stream().map(one -> one.at() / 1_000_000).toList();
    assertThat(seconds).containsExactly(0L, 750L, 2250L, 5250L, 11_250L, 23_250L, 47_250L);
  }

  @Test
  void givesUpAfterFortyTriesAndGoesOnWithTheNext() {
    platform.plays(parcel -> parcel.body().equals("bad") ? later(0) : ScriptedCarrier.arrived());
    courier.take(keep("chat", "bad", "good"));

    time.settle();

    assertThat(platform.tries()).filteredOn(one -> !one.arrived()).hasSize(40);
    assertThat(platform.arrivedBodies()).containsExactly("good");
    assertThat(disk.reasons()).containsExactly("429");
    assertThat(disk.unsent()).isEmpty();
  }

  @Test
  void givesUpAfterAnHour() {
    platform.plays(parcel -> later(600));
    courier.take(keep("chat", "1"));

    time.settle();

    assertThat(platform.tries()).hasSize(8);
    assertThat(disk.reasons()).containsExactly("429");
  }

  @Test
  void givesUpWhatIsRefused() {
    platform.plays(ScriptedCarrier.only(Map.of("chat", new Outcome.Refused("403 blocked"))));
    courier.take(keep("chat", "1", "2"));

    time.settle();

    assertThat(platform.tries()).hasSize(2);
    assertThat(disk.reasons()).containsExactly("403 blocked", "403 blocked");
  }

  @Test
  void followsAChatThatMoved() {
    platform.plays(ScriptedCarrier.only(Map.of("old", new Outcome.Moved("new"))));
    courier.take(keep("old", "1", "2"));
    courier.take(keep("new", "3"));
    courier.take(keep("old", "4"));

    time.settle();

    assertThat(platform.arrivedBodies()).containsExactlyInAnyOrder("1", "2", "3", "4");
    assertThat(platform.arrivedIn("new")).containsSubsequence("1", "2", "4");
    assertThat(disk.unsent()).isEmpty();
    assertThat(platform.tries()).filteredOn(one -> !one.arrived()).hasSize(1);
  }

  @Test
  void doesNotFollowForEver() {
    platform.plays(parcel -> new Outcome.Moved(parcel.chat().equals("a") ? "b" : "a"));
    courier.take(keep("a", "1"));

    time.settle();

    assertThat(platform.tries()).hasSize(40);
    assertThat(disk.reasons()).containsExactly("its chat moved again and again");
  }

  @Test
  void doesNotSendAgainWhatItCouldNotMark() {
    broken.set(true);
    courier.take(keep("chat", "1", "2"));
    time.pass(Duration.ofMinutes(5));
    assertThat(platform.arrivedBodies()).containsExactly("1");

    broken.set(false);
    time.settle();

    assertThat(platform.arrivedBodies()).containsExactly("1", "2");
    assertThat(disk.unsent()).isEmpty();
  }

  @Test
  void survivesACarrierThatThrows() {
    platform.plays(parcel -> {
      if (parcel.body().equals("poison")) {
        throw new IllegalArgumentException("somebody's words");
      }
      return ScriptedCarrier.arrived();
    });
    courier.take(keep("chat", "poison", "good"));

    time.settle();

    assertThat(platform.arrivedBodies()).containsExactly("good");
    assertThat(disk.reasons())
        .singleElement()
        .asString()
        .startsWith("IllegalArgumentException at")
        .doesNotContain("words");
  }

  @Test
  void sendsAfterARestartWhatWasNotSent() {
    courier.take(keep("chat", "1", "2", "3", "4", "5", "6"));
    time.pass(SECOND);
    time.kill();

    courier().start();
    time.settle();

    assertThat(platform.arrivedIn("chat")).containsExactly("1", "2", "3", "4", "5", "6");
  }

  @Test
  void doesNotSendTwiceWhatComesBeforeAndAfterTheStart() {
    Courier second = courier();
    List<Departure> departures = keep("chat", "1", "2");
    second.take(departures);
    second.start();
    second.take(departures);
    time.settle();
    second.take(departures);

    time.settle();

    assertThat(platform.arrivedBodies()).containsExactly("1", "2");
  }

  @Test
  void tellsAheadOfWhatWaits() {
    courier.take(keep("chat", "1", "2", "3", "4", "5"));
    time.pass(Duration.ofMillis(100));

    courier.tell(new Parcel("chat", "busy", ""));
    time.settle();

    assertThat(platform.arrivedBodies()).containsExactly("1", "2", "3", "busy", "4", "5");
  }

  @Test
  void doesNotTellWhatHasToWaitForLong() {
    pace.freeze("chat", Duration.ofSeconds(3));

    courier.tell(new Parcel("chat", "busy", ""));
    time.settle();

    assertThat(platform.tries()).isEmpty();
  }

  @Test
  void tellsOnceAtMost() {
    platform.plays(parcel -> later(0));

    courier.tell(new Parcel("chat", "busy", ""));
    time.settle();

    assertThat(platform.tries()).hasSize(1);
  }

  @Test
  void tellsAFewThingsAtOnceAtMost() {
    for (int i = 0; i < 100; i++) {
      courier.tell(new Parcel("chat", "busy" + i, ""));
    }
    time.settle();

    assertThat(platform.tries()).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void dropsWhatWaitsForAChatThatShowedUsOut() {
    courier.take(keep("gone", bodies(10)));
    courier.take(keep("other", "1"));
    time.pass(Duration.ofMillis(100));

    int dropped = courier.discard("gone");
    time.settle();

    assertThat(dropped).isEqualTo(7);
    assertThat(platform.arrivedIn("gone")).hasSize(3);
    assertThat(disk.unsent()).isEmpty();
    assertThat(courier.check().detail()).isEmpty();
  }

  @Test
  void sendsToTheNewIdWhenToldOfIt() {
    courier.take(keep("old", bodies(5)));
    time.pass(Duration.ofMillis(100));

    courier.move("old", "new");
    time.settle();

    assertThat(platform.arrivedIn("old")).containsExactly("0", "1", "2");
    assertThat(platform.arrivedIn("new")).containsExactly("3", "4");
  }

  @Test
  void isIllWhenSomethingWaitsForLong() {
    platform.plays(parcel -> later(700));
    courier.take(keep("chat", "1"));

    time.pass(Duration.ofSeconds(601));

    assertThat(courier.check().ok()).isFalse();
    assertThat(courier.check().detail()).contains("the oldest for 601 s, 1 chats frozen");
  }

  @Test
  void sendsNothingMoreWhenItIsClosed() {
    courier.take(keep("chat", "1", "2", "3", "4"));
    time.pass(Duration.ofMillis(100));

    courier.close();
    time.settle();

    assertThat(platform.arrivedBodies()).containsExactly("1", "2", "3");
    assertThat(disk.unsent()).hasSize(1);
  }

  private static Outcome later(int seconds) {
    return ScriptedCarrier.later(Duration.ofSeconds(seconds));
  }

  private static String[] bodies(int count) {
    return IntStream.range(0, count).mapToObj(String::valueOf).toArray(String[]::new);
  }

  private List<Departure> keep(String chat, String... bodies) {
    return keepAll(List.of(bodies).stream().map(body -> new Parcel(chat, body, "")).toList());
  }

  private List<Departure> keepAll(List<Parcel> parcels) {
    Received received =
        inbox.keep(List.of(new Arrival("u" + arrivals++, "lane", "body"))).getFirst();
    return inbox.finish(received.number(), parcels);
  }
}
