package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;

/** What every store of conversations keeps to. */
public abstract class ConversationStoreContract {
  private static final ConversationId ROOM = new ConversationId("test", "room", "");
  private static final ConversationId THREAD = new ConversationId("test", "room", "7");

  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private ConversationStore store;

  /** A new, empty store that forgets after two hours of this clock. */
  protected abstract ConversationStore store(SteppingClock clock);

  @BeforeEach
  void open() {
    store = store(clock);
  }

  @Test
  void knowsNothingOfANewConversation() {
    assertThat(store.turns(ROOM)).isEmpty();
  }

  @Test
  void keepsTurnsInOrder() {
    store.remember(ROOM, turn("first"));
    store.remember(ROOM, turn("second"));

    assertThat(store.turns(ROOM)).extracting(Turn::text).containsExactly("first", "second");
  }

  @Test
  void keepsThreadsApart() {
    store.remember(ROOM, turn("first"));

    assertThat(store.turns(THREAD)).isEmpty();
  }

  @Test
  void keepsTheLastTurnsOnly() {
    IntStream.rangeClosed(1, 25).forEach(i -> store.remember(ROOM, turn("q" + i)));

    List<Turn> turns = store.turns(ROOM);

    assertThat(turns).hasSize(ConversationStore.MOST_TURNS);
    assertThat(turns.getLast().text()).isEqualTo("q25");
  }

  @Test
  void forgetsOldTurnsEvenIfTheTalkGoesOn() {
    store.remember(ROOM, turn("old"));
    clock.step(Duration.ofMinutes(90));
    store.remember(ROOM, turn("new"));
    clock.step(Duration.ofMinutes(31));

    assertThat(store.turns(ROOM)).extracting(Turn::text).containsExactly("new");
  }

  @Test
  void forgetsOnRequest() {
    store.remember(ROOM, turn("first"));
    store.remember(THREAD, turn("other"));

    store.forget(ROOM);

    assertThat(store.turns(ROOM)).isEmpty();
    assertThat(store.turns(THREAD)).hasSize(1);
  }

  private Turn turn(String text) {
    Instant now = clock.instant();
    return new Turn(text, text, List.of(), now);
  }
}
