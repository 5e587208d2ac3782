package org.sarika.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;

/** What every outbox keeps to. */
public abstract class OutboxContract {
  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private Inbox inbox;
  private Outbox outbox;
  private int arrivals;

  /** A new, empty outbox on this clock. */
  protected abstract Outbox outbox(SteppingClock clock);

  /** The inbox whose replies wait in the outbox made last. */
  protected abstract Inbox inbox();

  @BeforeEach
  void open() {
    outbox = outbox(clock);
    inbox = inbox();
  }

  @Test
  void holdsNothingAtFirst() {
    assertThat(outbox.unsent()).isEmpty();
    assertThat(outbox.turnOf("chat", "1")).isEmpty();
  }

  @Test
  void holdsWhatIsToSendInItsOrder() {
    Departure first = add("b", "first");
    Departure second = add("a", "second");
    Departure third = add("b", "third");

    assertThat(outbox.unsent()).containsExactly(first, second, third);
  }

  @Test
  void knowsWhatMayHaveArrived() {
    Departure first = add("chat", "first");
    Departure second = add("chat", "second");

    outbox.leaves(first.number());
    outbox.leaves(first.number());
    outbox.leaves(987_654_321);

    assertThat(first.left()).isFalse();
    assertThat(outbox.unsent())
        .containsExactly(new Departure(first.number(), first.parcel(), true), second);
  }

  @Test
  void knowsWhatHasNotArrivedAfterAll() {
    Departure first = add("chat", "first");
    outbox.leaves(first.number());

    outbox.stays(first.number());
    outbox.stays(987_654_321);

    assertThat(outbox.unsent()).containsExactly(first);
  }

  @Test
  void holdsNoLongerWhatArrived() {
    Departure first = add("chat", "first");
    Departure second = add("chat", "second");

    outbox.sent(first.number(), "501");

    assertThat(outbox.unsent()).containsExactly(second);
  }

  @Test
  void knowsWhichAnswerAMessageShows() {
    Departure answer = add(new Parcel("chat", "body", "turn1"));
    Departure notice = add(new Parcel("chat", "body", ""));

    outbox.sent(answer.number(), "501");
    outbox.sent(notice.number(), "502");

    assertThat(outbox.turnOf("chat", "501")).contains("turn1");
    assertThat(outbox.turnOf("chat", "502")).isEmpty();
    assertThat(outbox.turnOf("other", "501")).isEmpty();
  }

  @Test
  void knowsNothingOfAMessageWithoutAnId() {
    outbox.sent(add(new Parcel("chat", "body", "turn1")).number(), "");

    assertThat(outbox.unsent()).isEmpty();
    assertThat(outbox.turnOf("chat", "")).isEmpty();
  }

  @Test
  void believesTheLastOfTwoThatMadeOneMessage() {
    outbox.sent(add(new Parcel("chat", "body", "turn1")).number(), "501");
    outbox.sent(add(new Parcel("chat", "edited", "turn2")).number(), "501");

    assertThat(outbox.turnOf("chat", "501")).contains("turn2");
  }

  @Test
  void endsEachOnce() {
    Departure departure = add(new Parcel("chat", "body", "turn1"));
    outbox.sent(departure.number(), "501");

    outbox.sent(departure.number(), "502");
    outbox.giveUp(departure.number(), "blocked");
    outbox.sent(departure.number() + 1000, "503");

    assertThat(outbox.turnOf("chat", "501")).contains("turn1");
    assertThat(outbox.turnOf("chat", "502")).isEmpty();
    assertThat(outbox.turnOf("chat", "503")).isEmpty();
  }

  @Test
  void holdsNoLongerWhatWasGivenUp() {
    Departure first = add("chat", "first");
    Departure second = add("chat", "second");

    outbox.giveUp(first.number(), "refused: chat not found");
    outbox.sent(first.number(), "501");

    assertThat(outbox.unsent()).containsExactly(second);
    assertThat(outbox.turnOf("chat", "501")).isEmpty();
  }

  @Test
  void followsAChatToItsNewId() {
    Departure first = add(new Parcel("old", "first", "turn1"));
    add(new Parcel("other", "second", ""));
    Departure arrived = add(new Parcel("old", "third", "turn3"));
    outbox.sent(arrived.number(), "501");

    outbox.move("old", "new");

    assertThat(outbox.unsent())
        .extracting(Departure::parcel)
        .containsExactly(new Parcel("new", "first", "turn1"), new Parcel("other", "second", ""));
    outbox.sent(first.number(), "1");
    assertThat(outbox.turnOf("new", "1")).contains("turn1");
    assertThat(outbox.turnOf("old", "501")).contains("turn3");
  }

  @Test
  void dropsWhatWaitsForAChat() {
    Departure arrived = add(new Parcel("gone", "first", "turn1"));
    outbox.sent(arrived.number(), "501");
    add("gone", "second");
    Departure other = add("other", "third");
    add("gone", "fourth");

    assertThat(outbox.discard("gone")).isEqualTo(2);

    assertThat(outbox.unsent()).containsExactly(other);
    assertThat(outbox.turnOf("gone", "501")).contains("turn1");
    assertThat(outbox.discard("gone")).isZero();
  }

  @Test
  void forgetsOldMessagesButNotWhatWaits() {
    outbox.sent(add(new Parcel("chat", "body", "turn1")).number(), "501");
    Departure waiting = add("chat", "waits");
    clock.step(Duration.ofDays(2));
    outbox.sent(add(new Parcel("chat", "body", "turn2")).number(), "502");

    outbox.forgetBefore(clock.instant().minus(Duration.ofDays(1)));

    assertThat(outbox.turnOf("chat", "501")).isEmpty();
    assertThat(outbox.turnOf("chat", "502")).contains("turn2");
    assertThat(outbox.unsent()).containsExactly(waiting);
  }

  private Departure add(String chat, String body) {
    return add(new Parcel(chat, body, ""));
  }

  private Departure add(Parcel parcel) {
    Received received =
        inbox.keep(List.of(new Arrival("u" + arrivals++, "lane", "body"))).getFirst();
    return inbox.finish(received.number(), List.of(parcel)).getFirst();
  }
}
