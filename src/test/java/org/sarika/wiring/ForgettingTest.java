package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.chat.ConversationId;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Outcome;
import org.sarika.chat.Relation;
import org.sarika.chat.Turn;
import org.sarika.fake.HashingEmbedder;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.Names;
import org.sarika.settings.Settings;

class ForgettingTest {
  private static final ConversationId ROOM = new ConversationId("telegram", "7", "");

  @TempDir private Path folder;
  private final SteppingClock clock = new SteppingClock(Samples.NOW);

  @Test
  void erasesWhoseAQuestionWasAfterTheDaysThatTheOperatorSet() {
    try (HashingEmbedder model = new HashingEmbedder("words");
        Library library = Library.open(folder, model, 1, () -> Names.NONE, FittedWeights.load())) {
      ConversationStore conversations = library.conversations(clock);
      Forgetting forgetting =
          new Forgetting(
              Settings.read(Map.of("SARIKA_KEEP_DAYS", "7")), conversations, library, clock);
      String id = remember(conversations);

      clock.step(Duration.ofDays(6));
      forgetting.sweep();
      assertThat(conversations.relation(id, ROOM, "7")).isEqualTo(Relation.ASKER);

      clock.step(Duration.ofDays(2));
      forgetting.sweep();
      assertThat(conversations.relation(id, ROOM, "7")).isEqualTo(Relation.STRANGER);
      assertThat(conversations.find(id)).get().extracting(Turn::text).isEqualTo("");
    }
  }

  private String remember(ConversationStore conversations) {
    String id = conversations.idFor("telegram:1:1");
    conversations.remember(
        ROOM,
        "7",
        new Turn(
            id, "who?", "who?", Outcome.ANSWERED, List.of(Samples.citation()), clock.instant()));
    return id;
  }
}
