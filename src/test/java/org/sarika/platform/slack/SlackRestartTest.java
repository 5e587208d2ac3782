package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Departure;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Person;
import org.sarika.fake.slack.Room;

/** What an earlier life of the process left. */
class SlackRestartTest {
  private static final String QUESTION = "Who confirmed the visit?";
  private static final String POST = "chat.postMessage";

  private final SlackBench bench = new SlackBench();
  private final FakeSlack slack = bench.slack;
  private final Person dara = bench.team.user("U7");
  private final Room channel = bench.team.channel("C1");

  @AfterEach
  void stop() {
    bench.close();
  }

  @Test
  void answersOnceWhatWasKeptAndWhatSlackSendsAgain() throws Exception {
    Note question = dara.in(channel).mentions(QUESTION);
    bench.inbox.keep(List.of(arrival(question)));

    bench.socket();
    slack.awaitReply(question);
    slack.awaitAcknowledged();
    Thread.sleep(300);

    assertThat(slack.repliesTo(question)).hasSize(1);
    assertThat(bench.answers.asked()).hasSize(1);
    assertThat(bench.inbox.unfinished()).isEmpty();
  }

  private static Arrival arrival(Note note) {
    String key = "message:%s:%s:%s".formatted(note.team(), note.channel(), note.ts());
    Place place = new Place(note.team(), note.channel(), note.ts(), note.user(), false, "");
    return new Taken(
            key,
            place.line(),
            new SlackUpdate.Asked("slack:" + key, place, QUESTION, System.currentTimeMillis()))
        .arrival();
  }

  @Test
  void skipsWhatAnotherVersionKept() throws Exception {
    bench.inbox.keep(List.of(new Arrival("event:1", "T1/C1", "{\"kind\":\"Danced\"}")));

    bench.socket();

    slack.awaitTrue("an empty inbox", () -> bench.inbox.unfinished().isEmpty());
    assertThat(bench.outbox.unsent()).isEmpty();
  }

  /** Posted, but that is not on disk when the process dies. */
  private Note leaveInDoubt() {
    bench.outboxFails = () -> !slack.calls(POST).isEmpty();
    SlackPlatform first = bench.socket();
    Note question = dara.in(channel).mentions(QUESTION);
    slack.awaitReply(question);
    first.close();
    bench.outboxFails = () -> false;
    assertThat(bench.outbox.unsent()).hasSize(1).allMatch(Departure::left);
    return question;
  }

  @Test
  void findsAMessageByItsMetadataAndPostsItNoSecondTime() {
    bench.team.grants("channels:history");
    Note question = leaveInDoubt();

    bench.socket();
    slack.awaitTrue("an empty outbox", () -> bench.outbox.unsent().isEmpty());

    assertThat(slack.calls("conversations.replies")).hasSize(1);
    assertThat(slack.calls(POST)).hasSize(1);
    assertThat(slack.repliesTo(question)).hasSize(1);
    assertThat(bench.outbox.reasons()).isEmpty();
  }

  @Test
  void postsAMessageAgainIfItMayNotLook() {
    bench.team.withdraws("channels:history");
    Note question = leaveInDoubt();

    bench.socket();
    slack.awaitTrue("an empty outbox", () -> bench.outbox.unsent().isEmpty());

    assertThat(slack.calls("conversations.replies"))
        .hasSize(1)
        .allMatch(call -> call.error().startsWith("missing_scope"));
    assertThat(slack.repliesTo(question)).hasSize(2);
  }

  @Test
  void sendsWhatWaitedInTheOutbox() {
    slack.faults().sometimes(POST, 1, 1, org.sarika.fake.slack.Fault.tooMany(600));
    SlackPlatform first = bench.socket();
    Note question = dara.in(channel).mentions(QUESTION);
    slack.awaitTrue("a refused try", () -> !slack.calls(POST).isEmpty());
    slack.awaitTrue("a finished arrival", () -> bench.inbox.unfinished().isEmpty());
    first.close();
    slack.faults().clear();

    bench.socket();

    slack.awaitReply(question);
    slack.awaitTrue("an empty outbox", () -> bench.outbox.unsent().isEmpty());
    assertThat(slack.repliesTo(question)).hasSize(1);
  }
}
