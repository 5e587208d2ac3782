package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Carrier.Outcome;

/** How long a courier tries what does not arrive. */
class CourierPatienceTest extends CourierFixture {
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
}
