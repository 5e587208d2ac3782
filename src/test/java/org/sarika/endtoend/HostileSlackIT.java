package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Floods;
import org.sarika.fake.slack.SlackRequest;
import org.sarika.fake.slack.Workspace;

/**
 * Malformed and hostile payloads between good questions, and requests that are not Slack's. {@code
 * -Dserve.payloads=10000} makes more of it, {@code -Dserve.seed=…} repeats one.
 */
class HostileSlackIT {
  private static final int PAYLOADS = Integer.getInteger("serve.payloads", 500);
  private static final int FORGED = Integer.getInteger("serve.forged", 2000);
  private static final int GOOD_EVERY = 25;
  private static final int UNAUTHORIZED = 401;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** So many envelopes are under way at most; the process takes 256 at once. */
  private static final int AT_ONCE = 50;

  @TempDir private Path folder;

  @Test
  void crashesOnNoRequestAndAnswersEveryQuestionBetween() throws Exception {
    long seed = Long.getLong("serve.seed", System.nanoTime());
    SlackMutations mutations = new SlackMutations(seed);
    Map<Integer, Integer> statuses = new TreeMap<>();
    try (FakeSlack slack = slack()) {
      Workspace team = slack.workspace("T1");
      try (Serving serving = http(slack, team)) {
        hostile(
            "over HTTP",
            seed,
            slack,
            serving,
            number -> {
              String[] request = mutations.request().split(" ", 2);
              SlackRequest.Answer answer =
                  slack.http().post(slack.http().signed(request[0], request[1], Instant.now()));
              statuses.merge(answer.status(), 1, Integer::sum);
            });
      }
    }
    System.out.println("  answered with " + statuses);
    // 0 is no answer, 5xx makes Slack come again.
    assertThat(statuses.keySet()).allMatch(status -> status >= 200 && status < 500);
  }

  @Test
  void crashesOnNoEnvelopeAndAnswersEveryQuestionBetween() throws Exception {
    long seed = Long.getLong("serve.seed", System.nanoTime());
    SlackMutations mutations = new SlackMutations(seed);
    try (FakeSlack slack = slack()) {
      Workspace team = slack.workspace("T1");
      try (Serving serving = Serving.start(Site.in(folder).overSocket(slack).forTeam(team))) {
        slack.awaitConnected();
        hostile(
            "over a socket",
            seed,
            slack,
            serving,
            number -> {
              slack.socket().says(mutations.envelope(number));
              if (number % AT_ONCE == 0) {
                slack.awaitAcknowledged();
              }
            });
      }
    }
  }

  private static void hostile(
      String how, long seed, FakeSlack slack, Serving serving, IntConsumer payloads)
      throws Exception {
    SlackReaders readers =
        SlackReaders.of(slack.workspace("T1"), seed, new GeneratedNews(seed)::question);
    List<SlackAsked> good = new ArrayList<>();
    long began = System.nanoTime();
    for (int i = 0; i < PAYLOADS / 2; i++) {
      payloads.accept(i);
      if (i % GOOD_EVERY == 0) {
        good.add(readers.get());
      }
    }

    Audit audit = Audit.whenAnswered(() -> SlackTalk.all(slack, good), PATIENCE);

    System.out.printf(
        "hostile payloads %s: seed %d, %d in %d s, good questions: %s%n",
        how,
        seed,
        PAYLOADS / 2,
        Duration.ofNanos(System.nanoTime() - began).toSeconds(),
        audit.line());
    assertThat(audit.lost()).as("unanswered; %s", tail(serving)).isEmpty();
    assertThat(audit.doubled()).as("doubled").isZero();
    assertThat(audit.faults()).as("faults").isZero();
    assertThat(serving.isAlive()).isTrue();
    serving.awaitPage("/health", page -> page.contains("\"ok\":true"));
    assertThat(slack.acks().timeouts()).as("given up by Slack").isEmpty();
    assertThat(serving.log()).as("what was sent").noneMatch(line -> line.contains("a a a a"));
  }

  @Test
  void refusesEveryForgedRequest() throws Exception {
    long seed = Long.getLong("serve.seed", System.nanoTime());
    try (FakeSlack slack = slack()) {
      Workspace team = slack.workspace("T1");
      try (Serving serving = http(slack, team)) {
        slack.awaitReply(team.user("U1").in(team.channel("C1")).mentions("Who painted it?"));
        // It is shown a moment before it is written down.
        slack.awaitTrue("the answer's call", () -> !slack.calls("chat.postMessage").isEmpty());
        SlackRequest genuine = slack.http().sent().getLast();
        int before = slack.calls().size();
        Forgeries forgeries = new Forgeries(slack.http(), genuine, new Random(seed));
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < FORGED; i++) {
          SlackRequest forged = forgeries.next();
          int status = slack.http().post(forged).status();
          if (status != UNAUTHORIZED) {
            taken.add(status + " " + forged.headers());
          }
        }

        System.out.printf(
            "forged requests: seed %d, %d sent, %d not refused%n", seed, FORGED, taken.size());
        assertThat(taken).isEmpty();
        assertThat(slack.calls()).hasSize(before);
        assertThat(serving.isAlive()).isTrue();
        slack.awaitReply(team.user("U2").in(team.channel("C1")).mentions("Who painted it?"));
      }
    }
  }

  private static FakeSlack slack() {
    FakeSlack slack = FakeSlack.start().patience(Duration.ofSeconds(30));
    slack.floods().mode(Floods.Mode.OFF);
    return slack;
  }

  private Serving http(FakeSlack slack, Workspace team) throws Exception {
    Serving serving = Serving.start(Site.in(folder).overHttp(slack).forTeam(team));
    serving.awaitPage("/health", page -> page.contains("\"slack\":{\"ok\":true"));
    slack.http().to(serving.address() + "/slack/events");
    return serving;
  }

  private static List<String> tail(Serving serving) {
    List<String> log = serving.log();
    return log.subList(Math.max(0, log.size() - 10), log.size());
  }
}
