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
import org.sarika.chat.FollowUpResolver;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
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
