package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Fault;
import org.sarika.fake.slack.Floods;
import org.sarika.fake.slack.Workspace;

/**
 * Ends the process while many ask on Slack, and looks for the answer to each question. What was
 * posted is found again by its metadata; what a command is answered with cannot be looked for, so
 * its asker is told of the doubt and has the answer shown if it is not there. {@code
 * -Dserve.kills=50} makes more of it, {@code -Dserve.seed=…} repeats one as far as time allows.
 */
class SlackKillsIT {
  private static final int KILLS = Integer.getInteger("serve.kills", 3);
  private static final int PER_SECOND = 20;

  /** Beside what the limit of a message a second in a channel makes of the questions that wait. */
  private static final Duration BACKLOG = Duration.ofMinutes(2);

  /** 128 and SIGTERM's number. */
  private static final int TERMINATED = 143;

  /** So that kills come between a message and the news that it is there. */
  private static final Fault TAKEN_AND_SILENT_FOR_A_WHILE = new Fault.Late(Duration.ofMillis(200));

  @TempDir private Path folder;

  @Test
  void answersEveryQuestionAndPostsNoMessageTwice() throws Exception {
    long seed = Long.getLong("serve.seed", System.nanoTime());
    Random random = new Random(seed);
    GeneratedNews news = new GeneratedNews(seed);
    try (FakeSlack slack = busySlack()) {
      Workspace team = slack.workspace("T1").grants("channels:history");
      slack.faults().sometimes("chat.postMessage", 0.3, seed, TAKEN_AND_SILENT_FOR_A_WHILE);
      slack.faults().sometimes("response_url", 0.3, seed + 1, TAKEN_AND_SILENT_FOR_A_WHILE);
      Site site = site(slack, team);
      Serving.start(site).kill();
      Audit posted;
      Audit whispered;
      SlackDoubts doubts = new SlackDoubts(slack, team);
      try (Load<SlackAsked> load =
          Load.start(SlackReaders.of(team, seed, news::question), PER_SECOND)) {
        for (int i = 0; i < KILLS; i++) {
          Lives.liveAndDie(site, random, slack::awaitConnected);
        }
        try (Serving last = Serving.start(site)) {
          load.stop();
          posted = answered(slack, load, true, doubts);
          whispered = answered(slack, load, false, doubts);
          assertThat(last.isAlive()).isTrue();
        }
      }

      System.out.printf(
          "kills under load on Slack: seed %d, %d kills; messages: %s; commands: %s; %s; %d looks"
              + " for a message, %d given up by Slack%n",
          seed,
          KILLS,
          posted.line(),
          whispered.line(),
          doubts.line(),
          slack.calls("conversations.replies").size(),
          slack.acks().timeouts().size());
      assertThat(posted.lost()).as("messages lost").isEmpty();
      assertThat(posted.doubled()).as("messages doubled").isZero();
      assertThat(whispered.lost()).as("commands lost").isEmpty();
      assertThat(whispered.doubled()).as("commands doubled").isZero();
      assertThat(posted.disordered() + whispered.disordered())
          .as("out of order")
          .isLessThanOrEqualTo(most(posted.asked() + whispered.asked()));
      assertThat(posted.faults() + whispered.faults()).as("faults").isZero();
      assertThat(slack.acks().strange()).isEmpty();
    }
  }

  @Test
  void stopsWithinTenSecondsUnderLoadAndLosesNothing() throws Exception {
    GeneratedNews news = new GeneratedNews(1);
    try (FakeSlack slack = busySlack()) {
      Workspace team = slack.workspace("T1").grants("channels:history");
      Site site = site(slack, team);
      long took;
      Audit audit;
      try (Load<SlackAsked> load =
          Load.start(SlackReaders.of(team, 1, news::question), PER_SECOND)) {
        try (Serving serving = Serving.start(site)) {
          slack.awaitConnected();
          Thread.sleep(1500);
          long began = System.nanoTime();

          int code = serving.stop(Duration.ofSeconds(10));

          took = Duration.ofNanos(System.nanoTime() - began).toMillis();
          assertThat(code).as("exit code: %s", serving.log()).isIn(0, TERMINATED);
        }
        try (Serving again = Serving.start(site)) {
          load.stop();
          List<SlackAsked> asked = load.asked();
          audit = Audit.whenAnswered(() -> SlackTalk.all(slack, asked), patience(asked.size()));
          assertThat(again.isAlive()).isTrue();
        }
      }

      System.out.printf("stop under load on Slack: %d ms, %s%n", took, audit.line());
      assertThat(audit.lost()).as("lost").isEmpty();
      assertThat(audit.doubled()).as("doubled").isZero();
      assertThat(audit.disordered()).as("out of order").isLessThanOrEqualTo(most(audit.asked()));
    }
  }

  /**
   * So many may be out of order: Slack promises none, and what it delivers at once after a pause is
   * taken at once.
   */
  private static int most(int questions) {
    return Math.ceilDiv(questions, 20);
  }

  private static Audit answered(
      FakeSlack slack, Load<SlackAsked> load, boolean posted, SlackDoubts doubts) throws Exception {
    List<SlackAsked> asked = load.asked();
    return Audit.whenAnswered(
        () -> {
          doubts.look();
          return SlackTalk.of(slack, asked, posted);
        },
        patience(asked.size()));
  }

  private static Duration patience(int questions) {
    return BACKLOG.plus(Duration.ofMillis(100).multipliedBy(questions));
  }

  private static FakeSlack busySlack() {
    FakeSlack slack = FakeSlack.start().patience(Duration.ofMinutes(1));
    slack.floods().mode(Floods.Mode.OFF);
    return slack;
  }

  private Site site(FakeSlack slack, Workspace team) {
    return Site.in(folder)
        .overSocket(slack)
        .forTeam(team)
        .with("SARIKA_QUESTIONS_PER_MINUTE", "600");
  }
}
