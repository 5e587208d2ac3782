package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.chat.ConversationId;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Outcome;
import org.sarika.chat.Relation;
import org.sarika.chat.Turn;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Parcel;
import org.sarika.fake.HashingEmbedder;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.Names;
import org.sarika.settings.Settings;

class ForgettingTest {
  private static final ConversationId ROOM = new ConversationId("telegram", "7", "");

  private static final Arrival ARRIVAL = new Arrival("event:1", "T1/C1", "who?");

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

  @ParameterizedTest
  @CsvSource({
    "slack,app,SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1",
    "telegram,123,TELEGRAM_BOT_TOKEN=123:a"
  })
  void erasesWhatAPlatformDeliveredAndGotOnceItCannotComeAgain(
      String platform, String bot, String variables) {
    try (HashingEmbedder model = new HashingEmbedder("words");
        Library library = Library.open(folder, model, 1, () -> Names.NONE, FittedWeights.load())) {
      Map<String, String> environment =
          Arrays.stream(variables.split(" ", -1))
              .map(variable -> variable.split("=", 2))
              .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      Clock now = Clock.systemUTC();
      Inbox inbox = library.inbox(platform, bot);
      Outbox outbox = library.outbox(platform, bot);
      answer(inbox, outbox);

      sweep(library, environment, Clock.offset(now, Duration.ofDays(2)));
      assertThat(inbox.keep(List.of(ARRIVAL))).isEmpty();
      assertThat(outbox.turnOf("chat", "message")).contains("turn");

      sweep(library, environment, Clock.offset(now, Duration.ofDays(31)));
      assertThat(inbox.keep(List.of(ARRIVAL))).hasSize(1);
      assertThat(outbox.turnOf("chat", "message")).isEmpty();
    }
  }

  private static void answer(Inbox inbox, Outbox outbox) {
    long number = inbox.keep(List.of(ARRIVAL)).getFirst().number();
    Departure departure =
        inbox.finish(number, List.of(new Parcel("chat", "body", "turn"))).getFirst();
    outbox.sent(departure.number(), "message");
  }

  private static void sweep(Library library, Map<String, String> environment, Clock clock) {
    new Forgetting(Settings.read(environment), library.conversations(clock), library, clock)
        .sweep();
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
