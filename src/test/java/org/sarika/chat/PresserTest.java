package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may press which button, and for how long. */
class PresserTest extends PressesFixture {
  private static final ConversationId ELSEWHERE = new ConversationId("test", "other", "");

  static Stream<Action> actionsOfATurn() {
    return Stream.of(Action.values())
        .filter(action -> action != Action.EXAMPLE && !action.isCurators());
  }

  @ParameterizedTest
  @EnumSource(names = {"SOURCES", "HELPFUL"})
  void showsInPrivateWhatTheAskerAskedElsewhere(Action action) {
    Press press = new Press("p", ELSEWHERE, "dara", action, turn, 1, true, clock.instant());

    assertThat(chat.press(press)).isNotInstanceOf(Pressed.Refused.class);
  }

  @Test
  void showsInPrivateWhatIsInTheConversation() {
    Press press = new Press("p", ROOM, "sok", Action.SOURCES, turn, 1, true, clock.instant());

    assertThat(chat.press(press)).isInstanceOf(Pressed.Show.class);
  }

  @Test
  void showsNoStrangerWhatWasAskedInPrivate() {
    Press press = new Press("p", ELSEWHERE, "sok", Action.SOURCES, turn, 1, true, clock.instant());

    assertThat(chat.press(press)).isEqualTo(refused(Notice.NOT_YOURS));
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTEXT", "MORE", "SOURCES", "SHARE", "AGAIN"})
  void letsOnlyTheAskerAskFurther(Action action) {
    assertThat(press("sok", action, 1)).isEqualTo(refused(Notice.NOT_YOURS));
  }

  @ParameterizedTest
  @MethodSource("actionsOfATurn")
  void refusesStrangers(Action action) {
    Press press = new Press("p", ELSEWHERE, "dara", action, turn, 1, false, clock.instant());

    assertThat(chat.press(press)).isEqualTo(refused(Notice.NOT_YOURS));
    assertThat(conversations.ratings(turn)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("actionsOfATurn")
  void refusesButtonsOlderThanThirtyDays(Action action) {
    clock.step(Duration.ofDays(30).plusSeconds(1));

    assertThat(press("dara", action, 1)).isEqualTo(refused(Notice.TOO_OLD));
    assertThat(conversations.ratings(turn)).isEmpty();
  }

  @Test
  void obeysAButtonOfThirtyDays() {
    clock.step(Duration.ofDays(30));

    assertThat(press("dara", Action.SOURCES, 0)).isInstanceOf(Pressed.Show.class);
  }

  @ParameterizedTest
  @MethodSource("actionsOfATurn")
  void refusesButtonsOfUnknownAnswers(Action action) {
    Press press = new Press("p", ROOM, "dara", action, "unknown", 1, false, clock.instant());

    assertThat(chat.press(press)).isEqualTo(refused(Notice.TOO_OLD));
  }

  @ParameterizedTest
  @MethodSource("actionsOfATurn")
  void refusesButtonsOfForgottenQuestions(Action action) {
    conversations.forget("test", "dara");

    assertThat(press("dara", action, 1)).isEqualTo(refused(Notice.TOO_OLD));
  }
}
