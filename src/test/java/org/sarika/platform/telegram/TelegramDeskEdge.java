package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.sarika.chat.ChatService;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.Articles;
import org.sarika.fake.Chats;
import org.sarika.fake.CuratedLibrary;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.telegram.Person;
import org.sarika.fake.telegram.Shown;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Status;

/** The edge with a curator, a reader and an article that waits. */
abstract class TelegramDeskEdge extends TelegramEdge {
  static final Article QUAY = Articles.FULL_TEXT;
  static final Article HARBOUR = Articles.DIGEST;
  static final byte[] STORY = "A story of a quay.".getBytes(StandardCharsets.UTF_8);
  final CuratedLibrary library = new CuratedLibrary();
  final Person curator = telegram.user(4711);
  TelegramPlatform platform = platform();

  @BeforeEach
  void fill() {
    telegram.patience(Duration.ofSeconds(15));
    library.holds(HARBOUR, Status.APPROVED);
    library.waits(QUAY);
    run();
  }

  Shown preview() {
    Shown queue = telegram.awaitReply(curator.says("/review"));
    curator.taps(queue, "Look at");
    return shows(shown -> shown.labels().contains("✗ Reject"));
  }

  Shown shows(Predicate<Shown> wanted) {
    return telegram.await(
        "a message to the curator",
        () ->
            telegram.shown().stream()
                .filter(shown -> shown.chat() == 4711)
                .filter(wanted)
                .findFirst());
  }

  void run() {
    Thread.ofVirtual().start(platform::run);
    assertThat(platform.awaitReady(Duration.ofSeconds(10))).isTrue();
  }

  TelegramPlatform platform() {
    ChatService chat =
        Chats.chat(
            new Dialogue(new FakeAnswerService(), FollowUpResolver.NONE),
            new InMemoryConversationStore(clock),
            library.articles,
            List::of,
            library.curating(new TelegramCurators(Set.of("4711"))),
            clock);
    TelegramSettings settings =
        new TelegramSettings(
            telegram.token(),
            telegram.url(),
            "",
            "",
            true,
            Set.of("4711"),
            FairnessLimits.standard());
    return platform(settings, chat, "https://sarika.example");
  }
}
