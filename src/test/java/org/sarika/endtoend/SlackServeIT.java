package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.slack.Command;
import org.sarika.fake.slack.FakeSlack;
import org.sarika.fake.slack.Fault;
import org.sarika.fake.slack.Note;
import org.sarika.fake.slack.Person;
import org.sarika.fake.slack.Press;
import org.sarika.fake.slack.Room;
import org.sarika.fake.slack.Shown;
import org.sarika.fake.slack.View;
import org.sarika.fake.slack.Workspace;
import org.sarika.fake.telegram.FakeTelegram;

/**
 * The whole of Slack as people of a workspace meet it over Socket Mode, with Telegram beside it in
 * the same process; each test a person and a channel of its own.
 */
class SlackServeIT {
  private static final String ROOM = "https://sarika.example";
  private static final String HARBOUR = "When was the harbour at Kampot dredged?";
  private static final String DREDGED = "was dredged in March 2021";

  private static final FakeSlack slack = FakeSlack.start().patience(Duration.ofSeconds(30));
  private static final FakeTelegram telegram = FakeTelegram.start();
  private static final Workspace team = slack.workspace("T1");

  @TempDir private static Path folder;

  private static Serving serving = notYet();

  @SuppressWarnings("NullAway") // set before the first test
  private static Serving notYet() {
    return null;
  }

  @BeforeAll
  static void serve() throws Exception {
    Site site = Site.in(folder, telegram).overSocket(slack).forTeam(team);
    serving = Serving.start(site.at(ROOM));
    slack.awaitConnected();
  }

  @AfterAll
  static void end() {
    serving.close();
    slack.close();
    telegram.close();
  }

  /** Slack refuses nothing that we send, whatever the test was about. */
  @AfterEach
  void nothingWasRefused() {
    assertThat(slack.calls())
        .filteredOn(call -> !call.accepted() && !call.is("apps.connections.open"))
        .extracting(call -> call.method() + ": " + call.error())
        .isEmpty();
    assertThat(slack.acks().strange()).isEmpty();
    assertThat(slack.floods().violations()).isEmpty();
  }

  @Test
  void answersACommandAndSharesTheAnswer() {
    Person dara = team.user("U1");
    Room channel = team.channel("C1");
    Command command = dara.in(channel).command("/sarika " + HARBOUR);

    Shown answer = slack.awaitReply(command);
    assertThat(slack.awaitAck(command.delivery()).took()).isLessThan(Duration.ofSeconds(1));
    assertThat(answer.ephemeralTo()).isEqualTo(dara.id());
    assertThat(answer.words().getFirst()).isEqualTo(HARBOUR);
    assertThat(answer.text()).contains(DREDGED, "Example Gazette");

    dara.presses(answer, "Share in channel");
    Shown shared = slack.awaitShown(channel, shown -> shown.ephemeralTo().isEmpty());
    slack.awaitGone(answer);
    assertThat(shared.quotes()).isEqualTo(answer.quotes());
  }

  @Test
  void answersAMentionAndAFollowUpInItsThread() {
    Person dara = team.user("U2");
    Note question = dara.in(team.channel("C2")).mentions(HARBOUR);
    Shown answer = slack.awaitReply(question);

    Note followUp = dara.in(team.channel("C2")).mentionsIn(question, "How much did it cost?");

    assertThat(answer.threadTs()).isEqualTo(question.ts());
    assertThat(answer.quotes()).anyMatch(quote -> quote.contains(DREDGED));
    assertThat(slack.awaitReply(followUp).text()).contains("twelve million dollars");
  }

  @Test
  void answersADirectMessageAndShowsThatItSearches() {
    Person dara = team.user("U3");
    dara.opensMessages();
    assertThat(slack.awaitPrompts(dara).toString()).contains(HARBOUR);

    Shown answer = slack.awaitReply(dara.says(HARBOUR));

    assertThat(answer.visible()).contains(DREDGED);
    assertThat(dara.room().statuses()).contains("Searching…");
    assertThat(dara.room().status()).isEmpty();
  }

  @Test
  void opensAPassageAndTakesAReport() {
    Person dara = team.user("U4");
    Shown answer = slack.awaitReply(dara.in(team.channel("C4")).mentions(HARBOUR));

    dara.presses(answer, "Passage 1 in context");
    View passage = slack.awaitModal(dara, view -> view.title().equals("Passage in context"));
    assertThat(passage.quotes()).anyMatch(quote -> quote.contains(DREDGED));
    dara.submits(passage);
    View reasons = slack.awaitModal(dara, view -> view.callbackId().equals("sarika_reasons"));
    dara.submits(reasons, "outdated");

    slack.awaitModal(dara, view -> view.visible().contains("Thank you"));
  }

  @Test
  void showsWhatWasAskedInItsHome() {
    Person dara = team.user("U5");
    slack.awaitReply(dara.in(team.channel("C5")).mentions(HARBOUR));

    dara.opensHome();

    View home = slack.awaitHome(dara, view -> view.visible().contains(HARBOUR));
    assertThat(home.visible()).contains("12 articles");
    dara.presses(home, "Forget me");
    slack.awaitShown(dara.room(), shown -> shown.visible().contains("erased"));
  }

  @Test
  void checksAMessageAgainstTheArticles() {
    Note claim = team.user("U6").in(team.channel("C6")).says(HARBOUR + " In 2021, I heard.");

    Press press = team.user("U7").in(team.channel("C6")).shortcut("sarika_check", claim);

    Shown answer = slack.awaitReply(press);
    assertThat(answer.ephemeralTo()).isEqualTo("U7");
    assertThat(answer.visible()).contains(DREDGED);
  }

  @Test
  void unfoldsALinkIntoTheReadingRoom() {
    Note note =
        team.user("U8").in(team.channel("C8")).shares(ROOM + "/articles/2021-04-02-kampot?p=1");

    assertThat(slack.awaitUnfurl(note).visible()).contains(DREDGED, "Example Gazette");
  }

  @Test
  void startsWithoutAWordOfTheLibrarys() {
    assertThat(serving.log()).noneMatch(line -> line.contains("slack.api"));
  }

  @Test
  void answersOnTelegramAtTheSameTime() {
    Shown posted = slack.awaitReply(team.user("U9").in(team.channel("C9")).mentions(HARBOUR));

    assertThat(telegram.awaitReply(telegram.user(901).says(HARBOUR)).text()).contains(DREDGED);
    assertThat(posted.text()).contains(DREDGED);
  }

  @Test
  void tellsOfASocketThatIsDeadAndRecovers() throws Exception {
    serving.awaitPage("/health", page -> page.contains("\"ok\":true"));

    slack.faults().next("apps.connections.open", 1, Fault.unavailable());
    slack.socket().zombies();

    String down = serving.awaitPage("/health", page -> page.contains("\"ok\":false"));
    assertThat(down).contains("\"slack\":{\"ok\":false");
    assertThat(serving.log()).anyMatch(line -> line.contains("the socket answers no ping"));
    slack.awaitConnected();
    serving.awaitPage("/health", page -> page.contains("\"slack\":{\"ok\":true"));
    assertThat(slack.awaitReply(team.user("U10").says(HARBOUR)).text()).contains(DREDGED);
  }
}
