package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Carrier.Outcome;

class CourierTest extends CourierFixture {
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
  void remembersWhichMessageShowsAnAnswer() {
    courier.take(keepAll(List.of(new Parcel("chat", "body", "turn1"))));

    time.settle();

    assertThat(disk.turnOf("chat", "501")).contains("turn1");
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
}
