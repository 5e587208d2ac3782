package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Carrier.Outcome;

/** What a courier does with what may have arrived. */
class CourierDoubtTest extends CourierFixture {
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
}
