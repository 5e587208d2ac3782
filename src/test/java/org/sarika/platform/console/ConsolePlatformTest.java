package org.sarika.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarika.chat.ChatService;
import org.sarika.chat.NamedFollowUpResolver;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.Samples;
import org.sarika.platform.Dispatcher;

class ConsolePlatformTest {
  private final FakeAnswerService answers = new FakeAnswerService();

  @Test
  void talksOverAPipe() {
    String out = talk("What did Emily Zeeberg say?\n\nwhat did she do?\n/sources\n");

    assertThat(out).contains("Sources of the answer ").doesNotContain("> ", "\u001b");
    assertThat(answers.asked().getLast().standalone()).isEqualTo("What did Emily Zeeberg do?");
  }

  @Test
  void obeysTheCommandsOfEveryPlatform() {
    assertThat(talk("/latest\n/search goats\n/start\n"))
        .contains("There are no articles yet.", "No passage of my articles fits.", "I am Sarika");
  }

  @Test
  void leavesWhenTold() {
    talk(" /QUIT \nWho?\n");

    assertThat(answers.asked()).isEmpty();
  }

  @Test
  void apologisesOnceForAFaultAndGoesOn() {
    String out = talk("a bug\nhello\n");

    assertThat(out)
        .isEqualTo(
            """
            Sorry, something went wrong on my side; please ask again.

            Hello! Ask me a question, and I will answer with excerpts from my articles.

            """);
  }

  @Test
  void takesBytesThatAreNoText() {
    assertThat(talk("\u0000\u001b[A ស្វាគមន៍\n")).contains("[1] The Daily Myna");
  }

  private String talk(String typed) {
    Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    ChatService chat =
        Chats.chat(
            answers, new NamedFollowUpResolver(() -> Samples.NAMES, id -> Optional.empty()), clock);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ConsolePlatform(
            new Dispatcher(chat),
            clock,
            ConsoleStyle.PLAIN,
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            null)
        .run();
    return out.toString(StandardCharsets.UTF_8);
  }
}
