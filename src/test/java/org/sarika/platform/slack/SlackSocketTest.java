package org.sarika.platform.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.slack.Command;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Fault;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Person;
import org.sarika.fake.slack.Room;

/** How the socket is kept, and what is said while it is not there. */
class SlackSocketTest {
  private static final String QUESTION = "Who confirmed the visit?";
  private static final String CONNECT = "apps.connections.open";

  private final SlackBench bench = new SlackBench();
  private final FakeSlack slack = bench.slack;
  private final Person dara = bench.team.user("U7");
  private final Room channel = bench.team.channel("C1");

  @BeforeEach
  void hurry() {
    bench.fairness(new FairnessLimits(6000, 1000, 6000, 1000, Duration.ofMinutes(1)));
    slack.patience(Duration.ofSeconds(20));
  }

  @AfterEach
  void stop() {
    assertThat(slack.acks().strange()).isEmpty();
    bench.close();
  }

  private static void pass(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }

  private void assertAnswers() {
    Note question = dara.in(channel).mentions(QUESTION);
    slack.awaitReply(question);
    assertThat(slack.repliesTo(question)).hasSize(1);
  }

  @Test
  void connectsWhenSlackComesUpLater() {
    slack.socket().kill();
    SlackPlatform platform = bench.begin(slack.app().appToken(), "", bench.team.token());
    slack.awaitTrue("two tries", () -> slack.calls(CONNECT).size() > 1);

    assertThat(platform.check().ok()).isFalse();
    slack.socket().restart();
    slack.awaitConnected();

    slack.awaitTrue("good health", () -> platform.check().ok());
    assertThat(platform.check().detail()).contains("Socket Mode");
    assertAnswers();
  }

  @Test
  void asksAgainWhileSlackGivesNoAddress() {
    slack.faults().next(CONNECT, 1, Fault.internal()).next(CONNECT, 1, Fault.tooMany(1));

    SlackPlatform platform = bench.socket();

    assertThat(platform.check().ok()).isTrue();
    assertThat(slack.calls(CONNECT)).hasSize(3);
  }

  @Test
  void comesBackAfterSlackWasGone() {
    SlackPlatform platform = bench.socket();

    slack.socket().kill();
    slack.awaitTrue("bad health", () -> !platform.check().ok());
    slack.socket().restart();

    slack.awaitConnected();
    slack.awaitTrue("good health", () -> platform.check().ok());
    assertAnswers();
  }

  @Test
  void opensOneSocketWhenSlackAsksForAFreshOne() throws Exception {
    bench.socket();

    slack.socket().refreshes();
    slack.awaitTrue("a second socket", () -> slack.socket().opened() > 1);
    pass(Duration.ofMillis(1500));

    assertThat(slack.socket().opened()).isEqualTo(2);
    assertThat(slack.socket().connections()).isEqualTo(1);
    assertAnswers();
  }

  @Test
  void losesNothingWhenSlackAsksForAFreshSocket() {
    bench.socket();
    List<Note> questions = new ArrayList<>();

    for (int i = 0; i < 30; i++) {
      if (i % 10 == 5) {
        slack.socket().refreshes();
      }
      questions.add(dara.in(bench.team.channel("C2" + i)).mentions(QUESTION));
    }

    questions.forEach(slack::awaitReply);
    slack.awaitAcknowledged();
    assertThat(questions).allSatisfy(note -> assertThat(slack.repliesTo(note)).hasSize(1));
    assertThat(slack.acks().timeouts()).isEmpty();
  }

  @Test
  void triesForAFreshSocketWithPausesWhileTheOldOneServes() throws Exception {
    bench.socket();
    int before = slack.calls(CONNECT).size();

    slack.faults().sometimes(CONNECT, 1, 1, MuteServer.ticket("ws://127.0.0.1:1/"));
    slack.socket().warns();
    pass(Duration.ofSeconds(1));

    assertThat(slack.calls(CONNECT).size() - before).isBetween(1, 8);
    slack.faults().clear();
    assertAnswers();
  }

  @Test
  void acknowledgesOverTheOldSocketWhatCameThere() throws Exception {
    AtomicInteger kept = new AtomicInteger();
    bench.inboxFails =
        () -> {
          LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
          return kept.incrementAndGet() < 0;
        };
    bench.socket();

    Command command = dara.in(channel).command("/sarika " + QUESTION);
    pass(Duration.ofMillis(100));
    slack.socket().refreshes();

    assertThat(slack.awaitAck(command.delivery()).attempt()).isZero();
    assertThat(kept).hasValue(1);
  }

  @Test
  void seesASocketThatOnlySeemsToBeOpenAndOpensAnother() {
    SlackPlatform platform = bench.socket();

    slack.faults().sometimes(CONNECT, 1, 1, Fault.internal());
    slack.socket().zombies();
    slack.awaitTrue("bad health", () -> !platform.check().ok());
    slack.faults().clear();

    slack.awaitTrue("good health", () -> platform.check().ok());
    assertAnswers();
    slack.awaitTrue("one socket", () -> slack.socket().connections() == 1);
  }

  @Test
  void acknowledgesNothingThatIsNotKeptAndAnswersItOnceWhenItComesAgain() {
    AtomicInteger failures = new AtomicInteger(2);
    bench.inboxFails = () -> failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    slack.socket().ackTime(Duration.ofMillis(300));
    bench.socket();

    Note question = dara.in(channel).mentions(QUESTION);

    assertThat(slack.awaitAck(question.delivery()).attempt()).isEqualTo(2);
    slack.awaitReply(question);
    assertThat(slack.repliesTo(question)).hasSize(1);
  }

  @Test
  void answersOnceWhatSlackSendsAgainBecauseAnAcknowledgementGotLost() throws Exception {
    slack.socket().ackTime(Duration.ofMillis(300)).dropsAcks(2);
    bench.socket();

    Note question = dara.in(channel).mentions(QUESTION);
    assertThat(slack.awaitAck(question.delivery()).attempt()).isEqualTo(2);
    slack.awaitReply(question);
    pass(Duration.ofMillis(300));

    assertThat(slack.repliesTo(question)).hasSize(1);
    assertThat(bench.answers.asked()).hasSize(1);
  }

  @Test
  void takesThreeHundredEnvelopesAtOnce() {
    bench.socket();
    List<Command> commands = new ArrayList<>();

    for (int i = 0; i < 300; i++) {
      Person person = bench.team.user("U1" + (1000 + i));
      commands.add(person.in(bench.team.channel("C1" + (1000 + i))).command("/sarika " + QUESTION));
    }
    slack.awaitAcknowledged();

    slack.awaitTrue("all questions", () -> bench.answers.asked().size() == 300);
    assertThat(slack.acks().timeouts()).isEmpty();
    assertThat(commands).allSatisfy(one -> assertThat(slack.acks().of(one.delivery())).isPresent());
  }

  @Test
  void survivesEnvelopesThatNobodyCanRead() {
    SlackPlatform platform = bench.socket();

    for (String garbage :
        List.of(
            "words",
            "",
            "[]",
            "{}",
            "{\"type\":7}",
            "{\"type\":\"events_api\"}",
            "{\"type\":\"events_api\",\"envelope_id\":\"e\",\"payload\":null}",
            "{\"type\":\"slash_commands\",\"envelope_id\":\"e\",\"payload\":[]}",
            "[".repeat(100_000))) {
      slack.socket().says(garbage);
    }

    assertAnswers();
    assertThat(platform.check().ok()).isTrue();
    assertThat(slack.socket().opened()).isEqualTo(1);
  }

  @Test
  void closesWithinASecondAndAcknowledgesNothingAfterwards() throws Exception {
    SlackPlatform platform = bench.socket();
    assertAnswers();

    long before = System.nanoTime();
    platform.close();
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    Note later = dara.in(channel).mentions(QUESTION);
    pass(Duration.ofMillis(500));

    assertThat(took).isLessThan(Duration.ofSeconds(1));
    assertThat(slack.acks().of(later.delivery())).isEmpty();
    slack.awaitTrue("no socket left", () -> slack.socket().connections() == 0);
  }

  @Test
  void closesWithinASecondWhileSlackDoesNotAnswer() throws Exception {
    slack.faults().sometimes(CONNECT, 1, 1, new Fault.Hang(Duration.ofSeconds(8)));
    SlackPlatform platform = bench.begin(slack.app().appToken(), "", bench.team.token());
    pass(Duration.ofMillis(1500));

    long before = System.nanoTime();
    platform.close();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void leavesNoSocketBehindIfItIsClosedWhileItWaitsForTheHello() throws Exception {
    try (MuteServer mute = new MuteServer()) {
      slack.faults().sometimes(CONNECT, 1, 1, mute.ticket());
      SlackPlatform platform = bench.begin(slack.app().appToken(), "", bench.team.token());
      slack.awaitTrue("a socket", () -> !mute.getConnections().isEmpty());

      platform.close();

      slack.awaitTrue("no socket left", () -> mute.getConnections().isEmpty());
    }
  }
}
