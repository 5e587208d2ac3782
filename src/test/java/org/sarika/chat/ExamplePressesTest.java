package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.Samples;

/** The questions that a greeting offers. */
class ExamplePressesTest extends PressesFixture {
  @Test
  void answersAnExampleInThePressersName() {
    candidates.addAll(List.of("Who is it?", "Where is it?"));

    Press press = new Press("p7", ROOM, "sok", Action.EXAMPLE, "", 2, false, clock.instant());
    Pressed pressed = chat.press(press);

    assertThat(pressed)
        .isInstanceOfSatisfying(
            Pressed.Show.class,
            show ->
                assertThat(show.reply())
                    .isInstanceOfSatisfying(
                        StoreReply.AnswerReply.class,
                        reply -> {
                          assertThat(reply.restated()).isTrue();
                          assertThat(reply.turn()).isEqualTo(conversations.idFor("p7"));
                          assertThat(reply.answer().question().text()).isEqualTo("Where is it?");
                        }));
    assertThat(conversations.turns(ROOM, "sok")).hasSize(1);
    assertThat(conversations.turns(ROOM, "dara")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3, Integer.MAX_VALUE})
  void knowsNoOtherExamples(int number) {
    candidates.addAll(List.of("Who is it?", "Where is it?"));

    assertThat(press("dara", Action.EXAMPLE, number)).isEqualTo(refused(Notice.TOO_OLD));
  }

  @Test
  void greetsWithTheFirstThreeQuestionsThatAreReallyAnswered() {
    candidates.addAll(
        List.of("Which hotel?", "Who a?", "How many b?", "Who c?", "hello", "Who d?", "Who e?"));

    assertThat(say("m2", "dara", "/start now"))
        .isEqualTo(new OwnReply.WelcomeReply(ROOM, List.of("Who a?", "Who c?", "Who d?")));
  }

  @Test
  void triesTheExamplesAgainOnlyWhenTheStoreOrTheListChanged() {
    candidates.add("Who a?");
    say("m2", "dara", "/start");
    int tried = answers.asked().size();

    say("m3", "sok", "/start");
    assertThat(answers.asked()).hasSize(tried);

    save(Samples.visit());
    say("m4", "sok", "/start");
    assertThat(answers.asked()).hasSize(tried + 1);

    candidates.add("Who b?");
    assertThat(say("m5", "sok", "/start"))
        .isEqualTo(new OwnReply.WelcomeReply(ROOM, List.of("Who a?", "Who b?")));
  }
}
