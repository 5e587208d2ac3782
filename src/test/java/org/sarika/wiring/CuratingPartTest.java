package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.chat.ConversationId;
import org.sarika.chat.Curating;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Reply;
import org.sarika.chat.CuratorReply;
import org.sarika.curation.Submission;
import org.sarika.fake.HashingEmbedder;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Status;
import org.sarika.settings.Settings;

/** From a curator's file to an article that answers, over a store on disk. */
class CuratingPartTest {
  private static final ConversationId HERE = new ConversationId("telegram", "4711", "");
  private static final String STORY =
      """
      ---
      id: 2019-river
      title: The river rises
      publisher: Example Gazette
      published: 2019-05-03
      url: https://gazette.example/river
      language: en
      form: full-text
      viewpoint: independent
      reliability: medium
      ---
      The river rose on Monday, and boats were tied up along the whole quay until the evening.

      A goat ran away on Tuesday and was found on Wednesday in the garden of the harbour master, who
      gave it back to its owner and asked for nothing but a little milk in return for the flowers.
      """;

  @TempDir private Path folder;
  private final HashingEmbedder model = new HashingEmbedder("words");
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder, model, 1, () -> Names.NONE, FittedWeights.load());
  }

  @AfterEach
  void close() {
    library.close();
    model.close();
  }

  @Test
  void takesAFileAndLetsItsArticleAnswer() {
    try (CuratingPart part = part(Map.of("TELEGRAM_CURATORS", "4711"))) {
      CuratorReply.PreviewReply queued =
          (CuratorReply.PreviewReply) part.curating().take(message(""), file()).orElseThrow();
      CuratorReply.PreviewReply again =
          (CuratorReply.PreviewReply) part.curating().take(message(""), file()).orElseThrow();
      CuratorReply.QueueReply queue =
          (CuratorReply.QueueReply) part.curating().reply(message("/review")).orElseThrow();

      assertThat(queued.preview().status()).isEqualTo(Status.PENDING);
      assertThat(again.why()).isEqualTo(CuratorReply.PreviewReply.Why.KNOWN);
      assertThat(queue.items()).hasSize(1);
      assertThat(queue.items().getFirst().waiting().by().name()).isEqualTo("telegram 4711");
    }
  }

  @Test
  void refusesAnAddressOfThisMachineInOneSentence() {
    try (CuratingPart part = part(Map.of("TELEGRAM_CURATORS", "4711"))) {
      Reply told = part.curating().reply(message("http://169.254.169.254/latest")).orElseThrow();

      assertThat(((CuratorReply.NotTakenReply) told).reason()).isNotBlank().doesNotContain("\n");
    }
  }

  @Test
  void nobodyCuratesUnlessSomebodyIsNamed() {
    try (CuratingPart part = part(Map.of())) {
      assertThat(part.curating()).isSameAs(Curating.OFF);
    }
  }

  private CuratingPart part(Map<String, String> environment) {
    return CuratingPart.open(Settings.read(environment), library, Clock.systemUTC());
  }

  private static Submission.File file() {
    return new Submission.File("2019-river.md", STORY.getBytes(StandardCharsets.UTF_8));
  }

  private static IncomingMessage message(String text) {
    return new IncomingMessage("m", HERE, "4711", text, "", Clock.systemUTC().instant());
  }
}
