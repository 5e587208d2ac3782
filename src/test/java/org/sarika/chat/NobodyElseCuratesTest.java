package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarika.curation.Submission;
import org.sarika.curation.Submitted;
import org.sarika.fake.Articles;
import org.sarika.fake.Chats;
import org.sarika.fake.CuratedLibrary;
import org.sarika.fake.FakeAnswerService;
import org.sarika.knowledge.Status;
import org.sarika.platform.slack.SlackCurators;
import org.sarika.platform.telegram.TelegramCurators;

/** Every order, press and file by everybody who is no curator, or not there. */
class NobodyElseCuratesTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Curators CURATORS =
      new TelegramCurators(Set.of("4711"))
          .or(new SlackCurators(Set.of("U1", "T3/U3"), () -> Optional.of("T1")));

  /** Each almost a curator. */
  record Somebody(String what, ConversationId where, String who) {}

  private static final List<Somebody> OTHERS =
      List.of(
          somebody("another on Telegram", "telegram", "4712", "4712"),
          somebody("a curator in a group", "telegram", "-100", "4711"),
          somebody("a curator in another's chat", "telegram", "4712", "4711"),
          somebody("another in a curator's chat", "telegram", "4711", "4712"),
          somebody("a longer number", "telegram", "47110", "47110"),
          somebody("nobody", "telegram", "", ""),
          somebody("another on Slack", "slack", "T1/@U2", "T1/U2"),
          somebody("the same id in another workspace", "slack", "T2/@U1", "T2/U1"),
          somebody("a workspace's curator elsewhere", "slack", "T1/@U3", "T1/U3"),
          somebody("a curator in a channel", "slack", "T1/C1", "T1/U1"),
          somebody("a curator in another's conversation", "slack", "T1/@U2", "T1/U1"),
          somebody("a curator's id without a workspace", "slack", "/@U1", "/U1"),
          somebody("a curator's id alone", "slack", "U1", "U1"),
          somebody("a Slack curator's name on Telegram", "telegram", "T1/@U1", "T1/U1"),
          somebody("a Telegram curator's number on Slack", "slack", "4711", "4711"),
          somebody("somebody at the terminal", "console", "4711", "4711"));

  private static final List<String> ORDERS =
      List.of(
          "/review",
          "/reject 2020-quay It is wrong",
          "/retract 2019-harbour It is wrong",
          "/restore 2018-gone It was right",
          "/note 2019-harbour 1 retracted It is wrong",
          "/note",
          "https://quay.example/a",
          "A reason that nobody asked for");

  private final CuratedLibrary library = new CuratedLibrary();
  private final ChatService chat = chat(library.curating(CURATORS));
  private final ChatService plain = chat(Curating.OFF);

  private static Somebody somebody(String what, String platform, String room, String who) {
    return new Somebody(what, new ConversationId(platform, room, ""), who);
  }

  private ChatService chat(Curating curating) {
    return Chats.chat(
        new Dialogue(new FakeAnswerService(), FollowUpResolver.NONE),
        new InMemoryConversationStore(CLOCK),
        library.articles,
        List::of,
        curating,
        CLOCK);
  }

  @BeforeEach
  void fill() {
    library.holds(Articles.DIGEST, Status.APPROVED);
    library.holds(Articles.KHMER, Status.RETRACTED);
    library.waits(Articles.FULL_TEXT);
    library.alike(Articles.FULL_TEXT, Articles.DIGEST);
    library.taker = what -> new Submitted.Queued(Articles.FULL_TEXT.id());
  }

  static Stream<Arguments> orders() {
    return OTHERS.stream().flatMap(who -> ORDERS.stream().map(order -> Arguments.of(who, order)));
  }

  static Stream<Arguments> presses() {
    return OTHERS.stream()
        .flatMap(who ->
            Stream.of(Action.values())
                .filter(Action::isCurators)
                .map(action -> Arguments.of(who, action)));
  }

  static Stream<Somebody> others() {
    return OTHERS.stream();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void anOrderChangesNothingAndGetsWhatItWouldWithoutCurators(Somebody who, String order) {
    String before = library.state();
    IncomingMessage message = message(who, order);

    Reply reply = chat.reply(message);

    assertThat(library.state()).isEqualTo(before);
    assertThat(reply)
        .usingRecursiveComparison()
        .ignoringFields("turn")
        .isEqualTo(plain.reply(message));
  }

  @ParameterizedTest
  @MethodSource("presses")
  void aPressChangesNothingAndGetsWhatAnUnknownOneGets(Somebody who, Action action) {
    String before = library.state();
    String keys = ArticleKey.of(Articles.FULL_TEXT.id(), Articles.DIGEST.id());
    String key = action == Action.COPY ? keys : ArticleKey.of(Articles.FULL_TEXT.id());

    Pressed pressed =
        chat.press(
            new Press("p", who.where(), who.who(), action, key, 1, true, CuratedLibrary.NOW));

    assertThat(library.state()).isEqualTo(before);
    assertThat(pressed).isEqualTo(new Pressed.Refused(Notice.TOO_OLD));
  }

  @ParameterizedTest
  @MethodSource("others")
  void aFileIsNotTaken(Somebody who) {
    String before = library.state();
    byte[] words = "A long story.".getBytes(StandardCharsets.UTF_8);

    Reply reply = chat.take(message(who, ""), new Submission.File("story.txt", words));

    assertThat(chat.isCurator(who.where(), who.who())).isFalse();
    assertThat(library.state()).isEqualTo(before);
    assertThat(reply).isEqualTo(new OwnReply.NoticeReply(who.where(), Notice.UNKNOWN_COMMAND));
  }

  @ParameterizedTest
  @MethodSource("others")
  void aReplyToACuratorsQuestionIsNoReason(Somebody who) {
    String before = library.state();

    chat.reply(
        new IncomingMessage(
            "m",
            who.where(),
            who.who(),
            "It is wrong",
            ArticleKey.of(Articles.FULL_TEXT.id()),
            CuratedLibrary.NOW));

    assertThat(library.state()).isEqualTo(before);
  }

  private static IncomingMessage message(Somebody who, String text) {
    return new IncomingMessage("m", who.where(), who.who(), text, "", CuratedLibrary.NOW);
  }
}
