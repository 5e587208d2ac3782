package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Question;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.time.Period;
import org.sarika.time.TimeFilter;
import org.sarika.time.TimeScope;

/** What every store of conversations keeps to. */
public abstract class ConversationStoreContract {
  private static final ConversationId ROOM = new ConversationId("test", "room", "");
  private static final ConversationId TOPIC = new ConversationId("test", "room", "7");
  private static final ConversationId ELSEWHERE = new ConversationId("other", "room", "");

  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private ConversationStore store;

  /** A new, empty store on this clock. */
  protected abstract ConversationStore store(SteppingClock clock);

  @BeforeEach
  void open() {
    store = store(clock);
  }

  @Test
  void knowsNothingOfANewConversation() {
    assertThat(store.turns(ROOM)).isEmpty();
    assertThat(store.find("nobody")).isEmpty();
    assertThat(store.ratings("nobody")).isEmpty();
  }

  @Test
  void givesOneMessageOneIdThatReadersCanType() {
    String id = store.idFor("test:1");

    assertThat(id).matches("[a-z0-9]{8,12}").isEqualTo(store.idFor("test:1"));
    assertThat(store.idFor("test:2")).isNotEqualTo(id);
  }

  @Test
  void keepsTurnsInOrder() {
    remember(ROOM, "dara", "first");
    remember(ROOM, "sok", "second");
    remember(ROOM, "dara", "third");

    assertThat(store.turns(ROOM))
        .extracting(Turn::text)
        .containsExactly("first", "second", "third");
    assertThat(store.turns(ROOM, "dara")).extracting(Turn::text).containsExactly("first", "third");
  }

  @Test
  void keepsTopicsAndPlatformsApart() {
    remember(ROOM, "dara", "first");

    assertThat(store.turns(TOPIC)).isEmpty();
    assertThat(store.turns(ELSEWHERE, "dara")).isEmpty();
  }

  @Test
  void reachesTheLastTurnsOnly() {
    IntStream.rangeClosed(1, 25).forEach(i -> remember(ROOM, "dara", "q" + i));

    List<Turn> turns = store.turns(ROOM);

    assertThat(turns).hasSize(ConversationStore.MOST_TURNS);
    assertThat(turns.getLast().text()).isEqualTo("q25");
  }

  @Test
  void doesNotReachOldTurnsButFindsThemByTheirId() {
    String id = remember(ROOM, "dara", "old");
    clock.step(Duration.ofMinutes(121));

    assertThat(store.turns(ROOM)).isEmpty();
    assertThat(store.find(id)).get().extracting(Turn::text).isEqualTo("old");
  }

  @Test
  void givesBackWhatWasShownToTheLetter() {
    Citation corrected = Samples.corrected();
    Turn turn =
        new Turn(
            store.idFor("m"),
            "ព្រះ 🙂?",
            "standalone",
            Outcome.CONFLICTING,
            List.of(corrected, Samples.citation()),
            Samples.NOW);

    store.remember(ROOM, "dara", turn);

    assertThat(store.find(turn.id())).contains(turn);
  }

  @Test
  void remembersAMessageThatIsAnsweredAgainOnce() {
    remember(ROOM, "dara", "first");
    remember(ROOM, "dara", "second");
    remember(ROOM, "dara", "first");

    assertThat(store.turns(ROOM)).extracting(Turn::text).containsExactly("first", "second");
  }

  @Test
  void knowsWhoseATurnIs() {
    String id = remember(ROOM, "dara", "first");

    assertThat(store.relation(id, ROOM, "dara")).isEqualTo(Relation.ASKER);
    assertThat(store.relation(id, ROOM, "sok")).isEqualTo(Relation.LISTENER);
    assertThat(store.relation(id, TOPIC, "dara")).isEqualTo(Relation.ASKER_ELSEWHERE);
    assertThat(store.relation(id, TOPIC, "sok")).isEqualTo(Relation.STRANGER);
    assertThat(store.relation(id, ELSEWHERE, "dara")).isEqualTo(Relation.STRANGER);
    assertThat(store.relation("unknown", ROOM, "dara")).isEqualTo(Relation.STRANGER);
  }

  @Test
  void listsWhatSomebodyAskedAnywhereOnThePlatform() {
    remember(ROOM, "dara", "first");
    remember(TOPIC, "dara", "second");
    remember(ROOM, "sok", "another's");
    remember(ELSEWHERE, "dara", "on another platform");
    remember(ROOM, "dara", "third");

    assertThat(store.asked("test", "dara", 2))
        .extracting(Turn::text)
        .containsExactly("third", "second");
    assertThat(store.asked("test", "dara", 9)).hasSize(3);
  }

  @Test
  void listsNothingThatIsForgotten() {
    remember(ROOM, "dara", "first");

    store.forget("test", "dara");

    assertThat(store.asked("test", "dara", 9)).isEmpty();
  }

  @Test
  void keepsWhatSourcesDifferOn() {
    Answer.Conflicting answer =
        (Answer.Conflicting) Samples.conflicting(Question.of("How many?", LocalDate.EPOCH));
    Turn turn =
        new Turn(
            "id1",
            "How many?",
            "How many?",
            Outcome.CONFLICTING,
            answer.citations(),
            answer.disagreements(),
            clock.instant());

    store.remember(ROOM, "dara", turn);
    store.remember(ROOM, "dara", turn);

    assertThat(store.find("id1")).contains(turn);
    assertThat(store.turns(ROOM)).containsExactly(turn);
  }

  @Test
  void keepsWhatAQuestionWantedOfTimeUntilItIsForgotten() {
    TimeScope time =
        new TimeScope(
            List.of(
                new TimeFilter("in 2017", Period.year(2017)),
                new TimeFilter("since\t2019", Period.year(2019).onwards())),
            TimeScope.Order.NEWEST,
            true,
            false);
    Turn turn =
        new Turn(
            "id2",
            "Who?",
            "Who?",
            Outcome.ANSWERED,
            List.of(),
            List.of(),
            clock.instant(),
            new TimeScope(List.of(), TimeScope.Order.BEST, false, true));

    store.remember(ROOM, "dara", turn);
    assertThat(store.find("id2").orElseThrow().time()).isEqualTo(TimeScope.LIFTED);
    store.remember(
        ROOM,
        "dara",
        new Turn("id2", "Who?", "Who?", Outcome.ANSWERED, List.of(), List.of(), turn.at(), time));

    TimeScope kept = store.find("id2").orElseThrow().time();
    assertThat(kept.periods()).isEqualTo(time.periods());
    assertThat(kept.order()).isEqualTo(time.order());
    assertThat(kept.isAboutNow()).isTrue();
    store.forget("test", "dara");
    assertThat(store.find("id2").orElseThrow().time()).isEqualTo(TimeScope.NONE);
  }

  @Test
  void countsTheLastRatingOfEach() {
    String id = remember(ROOM, "dara", "first");

    store.rate(id, ROOM, "dara", Rating.HELPFUL);
    store.rate(id, ROOM, "dara", Rating.WRONG);
    store.rate(id, ROOM, "sok", Rating.WRONG);
    store.rate(id, ROOM, "chan", Rating.HELPFUL);

    assertThat(store.ratings(id)).isEqualTo(Map.of(Rating.WRONG, 2, Rating.HELPFUL, 1));
  }

  @Test
  void forgetsOneAskerEverywhereOnAPlatform() {
    String first = remember(ROOM, "dara", "first");
    remember(TOPIC, "dara", "second");
    String others = remember(ROOM, "sok", "third");
    remember(ELSEWHERE, "dara", "fourth");
    store.rate(others, ROOM, "dara", Rating.HELPFUL);
    store.rate(first, ROOM, "sok", Rating.HELPFUL);

    Erased erased = store.forget("test", "dara");

    assertThat(erased).isEqualTo(new Erased(2, 1));
    assertThat(store.turns(ROOM)).extracting(Turn::text).containsExactly("third");
    assertThat(store.turns(TOPIC)).isEmpty();
    assertThat(store.turns(ELSEWHERE)).hasSize(1);
    assertThat(store.ratings(others)).isEmpty();
    assertThat(store.ratings(first)).hasSize(1);
    assertThat(store.relation(first, ROOM, "dara")).isEqualTo(Relation.STRANGER);
    assertThat(store.forget("test", "dara")).isEqualTo(Erased.NOTHING);
  }

  @Test
  void keepsWhatWasShownWhenItForgetsWhoAsked() {
    String id = remember(ROOM, "dara", "first");

    store.forget("test", "dara");

    Turn turn = store.find(id).orElseThrow();
    assertThat(turn.text()).isEmpty();
    assertThat(turn.standalone()).isEmpty();
    assertThat(turn.citations()).isEqualTo(List.of(Samples.citation()));
  }

  @Test
  void forgetsWhatIsTooOld() {
    String old = remember(ROOM, "dara", "old");
    store.rate(old, ROOM, "dara", Rating.WRONG);
    clock.step(Duration.ofDays(2));
    String recent = remember(ROOM, "dara", "new");

    store.forgetBefore(clock.instant().minus(Duration.ofDays(1)));

    assertThat(store.find(old)).get().extracting(Turn::text).isEqualTo("");
    assertThat(store.relation(old, ROOM, "dara")).isEqualTo(Relation.STRANGER);
    assertThat(store.ratings(old)).isEmpty();
    assertThat(store.relation(recent, ROOM, "dara")).isEqualTo(Relation.ASKER);
  }

  private String remember(ConversationId conversation, String asker, String text) {
    String id = store.idFor(conversation + text);
    store.remember(
        conversation,
        asker,
        new Turn(id, text, text, Outcome.ANSWERED, List.of(Samples.citation()), clock.instant()));
    return id;
  }
}
