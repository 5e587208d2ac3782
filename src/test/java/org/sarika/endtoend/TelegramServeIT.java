package org.sarika.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.telegram.Call;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.InlineAnswer;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Notice;
import org.sarika.fake.telegram.Person;
import org.sarika.fake.telegram.Room;
import org.sarika.fake.telegram.Shown;
import org.sarika.fake.telegram.Voice;

/** The whole of Telegram as people meet it, each test a person of its own. */
class TelegramServeIT {
  private static final String HARBOUR = "When was the harbour at Kampot dredged?";
  private static final String DREDGED = "was dredged in March 2021";
  private static final Pattern ANSWER_ID = Pattern.compile("/sources ([A-Za-z0-9]+)");

  private static final FakeTelegram telegram = FakeTelegram.start();

  @TempDir private static Path folder;

  private static Serving serving = notYet();

  @SuppressWarnings("NullAway") // set before the first test
  private static Serving notYet() {
    return null;
  }

  @BeforeAll
  static void serve() throws Exception {
    serving = Serving.start(Site.in(folder, telegram));
    telegram.awaitPolled();
  }

  @AfterAll
  static void end() {
    serving.close();
    telegram.close();
  }

  /** Telegram refuses nothing that we send, whatever the test was about. */
  @AfterEach
  void nothingWasRefused() {
    assertThat(telegram.calls())
        .filteredOn(call -> call.status() != 200)
        .extracting(call -> call.method() + ": " + call.description())
        .isEmpty();
    assertThat(telegram.floods().violations()).isEmpty();
  }

  @Test
  void answersAPrivateQuestionWithCitedExcerptsAndAFollowUp() {
    Person dara = telegram.user(101);
    Note question = dara.says(HARBOUR);

    Shown answer = telegram.awaitReply(question);
    assertThat(answer.text()).contains(DREDGED, "Example Gazette", "digest");
    assertThat(answer.pieces("expandable_blockquote")).anyMatch(text -> text.contains(DREDGED));
    assertThat(answer.content().entities())
        .anyMatch(entity -> entity.value().equals("https://example.org/2021-04-02-kampot"));

    Note followUp = dara.says("How much did it cost?");
    assertThat(telegram.awaitReply(followUp).text()).contains("twelve million dollars");
  }

  @Test
  void showsThatItIsAtWorkWithinASecond() {
    Note question = telegram.user(102).says(HARBOUR);
    telegram.awaitReply(question);

    assertThat(telegram.timing(question).orElseThrow().toSign()).isLessThan(Duration.ofSeconds(1));
    assertThat(telegram.calls("sendChatAction")).anyMatch(call -> call.chat() == 102);
  }

  @Test
  void answersInAGroupsTopicWhereItIsAskedAndOnlyThen() {
    Room topic = telegram.forum(-1001, "Readers").topic("Harbours");
    Voice voice = telegram.user(103).in(topic);
    voice.says("Nice weather today");

    Note command = voice.says("/ask " + HARBOUR);
    Shown answer = telegram.awaitReply(command);
    Note mention = voice.says("@" + telegram.bot().username() + " " + HARBOUR);
    telegram.awaitReply(mention);
    Note reply = voice.replies(answer, "How much did it cost?");

    assertThat(telegram.awaitReply(reply).text()).contains("twelve million dollars");
    assertThat(topic.shown()).hasSize(3).allMatch(shown -> shown.thread() == topic.thread());
  }

  @Test
  void offersExcerptsInline() {
    Person dara = telegram.user(104);

    InlineAnswer found = telegram.awaitInline(dara.inline("harbour Kampot dredged"));
    InlineAnswer newest = telegram.awaitInline(dara.inline(""));

    assertThat(found.results()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
    assertThat(found.results().getFirst().message().text()).contains(DREDGED, "Example Gazette");
    assertThat(newest.results()).isNotEmpty();
    assertThat(newest.results().getFirst().message().text()).contains("2022");
  }

  @Test
  void obeysEveryButtonOfAnAnswer() {
    Person dara = telegram.user(105);
    Shown answer = telegram.awaitReply(dara.says(HARBOUR));

    assertThat(pressed(dara, answer, "in context")).contains(DREDGED);
    assertThat(pressed(dara, answer, "Sources")).contains("Example Gazette");
    assertThat(pressed(dara, answer, "More passages")).contains("They are no answer");
    assertThat(telegram.awaitNotice(dara.taps(answer, "👍")).text()).contains("helpful");
    assertThat(telegram.awaitNotice(dara.taps(answer, "👎")).text()).contains("not helpful");
    Shown asked = telegram.awaitShown(dara.room(), shown -> shown.button("Wrong").isPresent());
    for (String reason : List.of("Wrong", "Outdated", "Missing", "Bad quote")) {
      Notice notice = telegram.awaitNotice(dara.taps(asked, reason));
      assertThat(notice.text()).containsIgnoringCase(reason.toLowerCase(Locale.ROOT));
    }
  }

  /** What a press brings into the chat. */
  private static String pressed(Person person, Shown below, String label) {
    List<Shown> before = person.room().shown();
    telegram.awaitNotice(person.taps(below, label));
    return telegram
        .awaitShown(
            person.room(), shown -> before.stream().noneMatch(old -> old.id() == shown.id()))
        .text();
  }

  @Test
  void keepsStrangersAwayFromButtonsAndKnowsNoForgedOnes() {
    Shown answer = telegram.awaitReply(telegram.user(106).says(HARBOUR));
    Person stranger = telegram.user(107);

    Notice refused = telegram.awaitNotice(stranger.taps(answer, "Sources"));
    Notice forged =
        telegram.awaitNotice(stranger.in(telegram.user(106).room()).presses(answer, "zz:nonsense"));

    assertThat(refused.text()).contains("somebody else’s");
    assertThat(forged.text()).contains("too old");
  }

  @Test
  void keepsAnAnswerReachableByItsIdForAnybody() {
    Shown answer = telegram.awaitReply(telegram.user(108).says(HARBOUR));
    Matcher id = ANSWER_ID.matcher(answer.text());
    assertThat(id.find()).as(answer.text()).isTrue();

    Note asked = telegram.user(109).says("/sources " + id.group(1));

    assertThat(telegram.awaitReply(asked).text()).contains(DREDGED);
  }

  @Test
  void obeysEveryCommand() {
    Person dara = telegram.user(110);

    Shown welcome = telegram.awaitReply(dara.says("/start"));
    assertThat(welcome.labels()).hasSize(3);
    assertThat(said(dara, "/help")).contains("/search");
    assertThat(said(dara, "/search harbour from:2021 to:2021")).contains(DREDGED);
    assertThat(said(dara, "/latest")).contains("2022");
    pause();
    assertThat(said(dara, "/about")).contains("12 articles");
  }

  @Test
  void answersWhatAnExampleAsks() {
    Person dara = telegram.user(111);
    Shown welcome = telegram.awaitReply(dara.says("/start"));

    assertThat(pressed(dara, welcome, welcome.labels().getFirst())).contains("Example Gazette");
  }

  @Test
  void forgetsWhomItIsToldTo() {
    Person dara = telegram.user(112);
    telegram.awaitReply(dara.says(HARBOUR));

    assertThat(said(dara, "/forget")).contains("1 question");
    assertThat(said(dara, "/timeline harbour")).contains("2021");
  }

  private static String said(Person person, String text) {
    return telegram.awaitReply(person.says(text)).text();
  }

  /** A person may not ask more than five times at once. */
  private static void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void registersItsCommandsInFourLanguages() {
    telegram.awaitReply(telegram.user(113).says("/help"));

    for (String language : List.of("", "km", "fr", "zh")) {
      telegram.await(
          "commands in '" + language + "'",
          () ->
              telegram.commands(language).containsKey("search")
                  ? Optional.of(true)
                  : Optional.empty());
    }
    assertThat(telegram.commands("fr").get("search"))
        .isNotEqualTo(telegram.commands("").get("search"));
  }

  @Test
  void goesOnWhenItIsShownOutLetInAndMoved() {
    Person dara = telegram.user(114);
    Room group = telegram.group(-14, "Small");
    telegram.awaitReply(dara.in(group).says("/ask " + HARBOUR));
    group.kicks(dara);
    group.adds(dara);
    telegram.awaitReply(dara.in(group).says("/ask " + HARBOUR));

    Room moved = group.migrates(dara, -100_014L);

    telegram.awaitReply(dara.in(moved).says("/ask " + HARBOUR));
  }

  @Test
  void isSilentTowardsBotsAndEdits() throws Exception {
    Person dara = telegram.user(115);
    telegram.user(116).asBot().says(HARBOUR);
    Note question = dara.says(HARBOUR);
    telegram.awaitReply(question);

    dara.inPrivate().edits(question, "Who painted the lighthouse?");
    telegram.awaitReply(dara.says("/help"));

    assertThat(dara.room().shown()).hasSize(2);
    assertThat(telegram.calls("sendMessage")).extracting(Call::chat).doesNotContain(116L);
  }
}
