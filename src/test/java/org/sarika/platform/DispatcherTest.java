package org.sarika.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.chat.Action;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.chat.Notice;
import org.sarika.chat.Press;
import org.sarika.chat.Pressed;
import org.sarika.chat.StoreReply;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Replies;
import org.sarika.fake.Samples;
import org.slf4j.LoggerFactory;

class DispatcherTest {
  private final Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
  private final Dispatcher dispatcher =
      new Dispatcher(Chats.chat(new FakeAnswerService(), FollowUpResolver.NONE, clock));
  private final List<String> sent = new ArrayList<>();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(Dispatcher.class);

  @BeforeEach
  void listen() {
    log.start();
    logger.setAdditive(false);
    logger.addAppender(log);
  }

  @AfterEach
  void leave() {
    logger.detachAppender(log);
    logger.setAdditive(true);
  }

  @Test
  void sendsOneReply() {
    dispatcher.dispatch(Samples.message("who?"), reply -> "rendered", (to, text) -> sent.add(text));

    assertThat(sent).containsExactly("rendered");
    assertThat(log.list).isEmpty();
  }

  @Test
  void sendsOneApologyAndLogsNoWordOfTheAsker() {
    dispatcher.dispatch(Samples.message("a bug"), Object::toString, (to, text) -> sent.add(text));

    assertThat(sent).singleElement().asString().contains("FAULT");
    assertThat(log.list)
        .singleElement()
        .satisfies(event ->
            assertThat(event.getFormattedMessage())
                .contains("IllegalStateException at ")
                .doesNotContain("secret words"));
  }

  @Test
  void survivesAnErrorOfTheRenderer() {
    dispatcher.dispatch(
        Samples.message("who?"),
        reply -> {
          throw new StackOverflowError("secret words");
        },
        (to, text) -> sent.add("never"));

    assertThat(sent).isEmpty();
    assertThat(log.list)
        .hasSize(2)
        .allSatisfy(
            event -> assertThat(event.getFormattedMessage()).doesNotContain("secret words"));
  }

  @Test
  void apologisesForAnErrorWhileRendering() {
    String rendered =
        dispatcher.answer(
            Samples.message("who?"),
            reply -> {
              if (reply instanceof StoreReply.AnswerReply) {
                throw new StackOverflowError();
              }
              return reply.toString();
            });

    assertThat(rendered).contains("FAULT");
  }

  @Test
  void handsOverWhatComesOfAPress() {
    assertThat(dispatcher.press(press("unknown"))).isEqualTo(new Pressed.Refused(Notice.TOO_OLD));
  }

  @Test
  void apologisesForAFaultOfAPress() {
    Dispatcher faulty =
        new Dispatcher(
            Chats.chat(
                new Dialogue(new FakeAnswerService(), FollowUpResolver.NONE),
                new InMemoryConversationStore(clock),
                new InMemoryArticleStore(),
                () -> List.of("a bug"),
                clock));

    Pressed pressed =
        faulty.press(
            new Press("p", Replies.HERE, "asker", Action.EXAMPLE, "", 1, false, Samples.NOW));

    assertThat(pressed).isEqualTo(new Pressed.Refused(Notice.FAULT));
    assertThat(log.list)
        .singleElement()
        .satisfies(event -> assertThat(event.getFormattedMessage()).doesNotContain("secret words"));
  }

  private static Press press(String turn) {
    return new Press("p", Replies.HERE, "asker", Action.MORE, turn, 0, false, Samples.NOW);
  }

  @Test
  void survivesABrokenNetwork() {
    dispatcher.dispatch(
        Samples.message("who?"),
        reply -> "rendered",
        (to, text) -> {
          throw new IllegalStateException("secret words");
        });

    assertThat(log.list)
        .singleElement()
        .satisfies(event -> assertThat(event.getFormattedMessage()).doesNotContain("secret words"));
  }
}
