package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a courier tells that is not kept. */
class CourierTellsTest extends CourierFixture {
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
}
