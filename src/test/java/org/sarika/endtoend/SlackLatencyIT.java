package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.slack.Ack;
import org.sarika.fake.slack.Command;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Floods;
import org.sarika.fake.slack.Shown;
import org.sarika.fake.slack.Workspace;

/**
 * How soon a slash command is acknowledged, which is when it is on disk, and how soon it is
 * answered: the first one after a start, and fifty a second by many people.
 */
@EnabledIfSystemProperty(named = "serve.latency", matches = "true")
class SlackLatencyIT {
  private static final int PER_SECOND = Integer.getInteger("serve.commands", 50);
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final Duration MEASURED = Duration.ofSeconds(20);
  private static final Duration GOAL = Duration.ofMillis(300);
  private static final Duration FIRST = Duration.ofSeconds(1);

  @ParameterizedTest
  @ValueSource(strings = {"socket", "http"})
  void acknowledgesWithinTheGoal(String mode) throws Exception {
    try (FakeSlack slack = FakeSlack.start().patience(Duration.ofHours(1))) {
      slack.floods().mode(Floods.Mode.OFF);
      Workspace team = slack.workspace("T1");
      Site site = LargeStore.site().forTeam(team).with("SARIKA_QUESTIONS_PER_MINUTE", "600");
      Site on = mode.equals("socket") ? site.overSocket(slack) : site.overHttp(slack);
      try (Serving serving = Serving.launch(on, "--add-modules", "jdk.incubator.vector")) {
        if (mode.equals("socket")) {
          slack.awaitConnected();
        } else {
          slack.http().to(serving.address() + "/slack/events");
        }
        Command first = team.user("U0").in(team.channel("C0")).command("/sarika Who is it?");
        Duration toFirst = slack.awaitAck(first.delivery()).took();

        List<SlackAsked> asked = measure(team);
        Audit audit =
            Audit.whenAnswered(() -> SlackTalk.of(slack, asked, false), Duration.ofMinutes(2));

        Spread acks = acks(slack, asked);
        System.out.printf(
            "Slack over %s, %d commands a second, %d passages: %s%n  first ack %d ms%n"
                + "  acks    %s%n  answers %s%n",
            mode,
            PER_SECOND,
            LargeStore.PASSAGES,
            audit.line(),
            toFirst.toMillis(),
            acks,
            answers(slack, asked));
        assertThat(audit.lost()).isEmpty();
        assertThat(slack.acks().timeouts()).isEmpty();
        assertThat(serving.isAlive()).isTrue();
        assertThat(toFirst).isLessThanOrEqualTo(FIRST);
        assertThat(acks.p99()).isLessThanOrEqualTo(GOAL);
      }
    }
  }

  private static List<SlackAsked> measure(Workspace team) throws Exception {
    GeneratedNews news = new GeneratedNews(7);
    SlackReaders readers = SlackReaders.withCommands(team, 7, news::question);
    try (Load<SlackAsked> load = Load.start(readers, PER_SECOND)) {
      Thread.sleep(WARM_UP);
      int warm = load.asked().size();
      Thread.sleep(MEASURED);
      load.stop();
      return load.asked().subList(warm, load.asked().size());
    }
  }

  private static Spread acks(FakeSlack slack, List<SlackAsked> asked) {
    return Spread.of(
        asked.stream()
            .flatMap(one -> slack.acks().of(one.delivery()).stream())
            .map(Ack::took)
            .toList());
  }

  /** From the moment in which the app was told to the one in which Slack had the answer. */
  private static Spread answers(FakeSlack slack, List<SlackAsked> asked) {
    Map<String, Instant> answered =
        slack.shown().stream()
            .filter(one -> !one.text().startsWith("I am still busy"))
            .collect(Collectors.toMap(Shown::via, Shown::at, (one, next) -> one));
    return Spread.of(
        asked.stream()
            .flatMap(one -> slack.acks().of(one.delivery()).stream())
            .filter(ack -> answered.containsKey(ack.delivery()))
            .map(ack ->
                Duration.between(ack.sent(), answered.getOrDefault(ack.delivery(), Instant.MAX)))
            .toList());
  }
}
