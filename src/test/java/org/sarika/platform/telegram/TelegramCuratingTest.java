package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.answer.Citation;
import org.sarika.chat.Dialogue;
import org.sarika.chat.FollowUpResolver;
import org.sarika.chat.InMemoryConversationStore;
import org.sarika.chat.ReadyReason;
import org.sarika.curation.Change;
import org.sarika.curation.Deed;
import org.sarika.curation.Submission;
import org.sarika.curation.Submitted;
import org.sarika.delivery.FairnessLimits;
import org.sarika.fake.Articles;
import org.sarika.fake.Chats;
import org.sarika.fake.CuratedLibrary;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryInbox;
import org.sarika.fake.InMemoryOutbox;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Fault;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Person;
import org.sarika.fake.telegram.Press;
import org.sarika.fake.telegram.Room;
import org.sarika.fake.telegram.Shown;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Status;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

/** Curating in a private chat, and that nobody else can, against a strict Bot API. */
class TelegramCuratingTest {
  private static final PollTimes QUICK =
      new PollTimes(
          Duration.ofSeconds(2),
          Duration.ofMillis(50),
          Duration.ofMillis(20),
          Duration.ofMillis(200));
  private static final Article QUAY = Articles.FULL_TEXT;
  private static final Article HARBOUR = Articles.DIGEST;
  private static final byte[] STORY = "A story of a quay.".getBytes(StandardCharsets.UTF_8);

  private final FakeTelegram telegram = FakeTelegram.start().patience(Duration.ofSeconds(15));
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryInbox inbox = new InMemoryInbox(outbox);
  private final CuratedLibrary library = new CuratedLibrary();
  private final Person curator = telegram.user(4711);
  private final Person reader = telegram.user(7);
  private TelegramPlatform platform = platform();

  @BeforeEach
  void start() {
    library.holds(HARBOUR, Status.APPROVED);
    library.waits(QUAY);
    run();
  }

  @AfterEach
  void stop() {
    platform.close();
    telegram.close();
  }

  @Test
  void listsAndApproves() {
    Shown queue = telegram.awaitReply(curator.says("/review"));
    curator.taps(queue, "Look at");
    Shown preview = shows(shown -> shown.labels().contains("✓ Approve"));

    curator.taps(preview, "Approve");
    Shown decided = edited(preview, "Approved by telegram 4711, 20 November 2026, 09:05 UTC");

    assertThat(queue.text())
        .contains("1 article waits for review", "from root on the command line");
    assertThat(preview.text())
        .contains("independent", "low", "3 paragraphs", "2020-quay.example", "Paragraph 2");
    assertThat(decided.buttons()).isEmpty();
    assertThat(library.status(QUAY)).isEqualTo(Status.APPROVED);
    assertThat(library.decisions(QUAY))
        .extracting(change -> change.who().name())
        .containsExactly("telegram 4711");
  }

  @Test
  void rejectsForAReadyReason() {
    Shown preview = preview();
    curator.taps(preview, "Reject");
    Shown asked = edited(preview, "Why is it rejected?");

    curator.taps(asked, ReadyReason.COVERED.words());
    edited(asked, "Rejected by telegram 4711");

    assertThat(library.status(QUAY)).isEqualTo(Status.REJECTED);
    assertThat(library.decisions(QUAY))
        .extracting(Change::reason)
        .containsExactly(ReadyReason.COVERED.words());
  }

  @Test
  void rejectsForAReasonInTheNextMessage() {
    curator.taps(preview(), "Reject");
    shows(shown -> shown.text().contains("Why is it rejected?"));

    Shown told = telegram.awaitReply(curator.says("Another quay"));

    assertThat(told.text()).contains("Rejected by telegram 4711", "Another quay");
    assertThat(library.status(QUAY)).isEqualTo(Status.REJECTED);
  }

  @Test
  void takesAReplyToTheQuestionForTheReasonAlsoAfterARestart() {
    curator.taps(preview(), "Reject");
    Shown asked = shows(shown -> shown.text().contains("Why is it rejected?"));
    platform.close();
    platform = platform();
    run();

    telegram.awaitReply(curator.replies(asked, "Another quay"));

    assertThat(library.decisions(QUAY)).extracting(Change::reason).containsExactly("Another quay");
  }

  @Test
  void asksOfWhichItIsACopy() {
    library.alike(QUAY, HARBOUR);
    Shown preview = preview();

    curator.taps(preview, "Copy of: " + HARBOUR.title());
    edited(preview, "Made a copy by telegram 4711");

    assertThat(preview.text()).contains("Nearly the same as", "83 % of its words");
    assertThat(preview.labels()).contains("✓ Separate article").doesNotContain("✓ Approve");
    assertThat(library.status(QUAY)).isEqualTo(Status.COPY);
  }

  @Test
  void decidesOnceWhatIsDeliveredTwice() {
    Shown preview = preview();
    telegram.faults().next("getUpdates", 2, new Fault.Drop(true));

    Press press = curator.taps(preview, "Approve");
    edited(preview, "Approved by telegram 4711");
    telegram.awaitNotice(press);
    curator.inPrivate().presses(preview, preview.button("Approve").orElseThrow().data());
    telegram.awaitReply(curator.says("/latest"));

    assertThat(library.decisions(QUAY)).extracting(Change::deed).containsExactly(Deed.APPROVED);
  }

  @Test
  void takesALink() {
    library.taker = what -> new Submitted.Queued(QUAY.id());

    Shown told = telegram.awaitReply(curator.says("https://quay.example/a"));

    assertThat(told.text()).contains("Queued: it waits for review.");
    assertThat(told.labels()).contains("✓ Approve", "✗ Reject");
    assertThat(library.submitted).hasSize(1).first().isInstanceOf(Submission.Link.class);
  }

  @Test
  void takesAFile() {
    library.taker = what -> new Submitted.Queued(QUAY.id());

    curator.inPrivate().sends("document", telegram.file("story of a quay.txt", STORY));
    shows(shown -> shown.text().contains("Queued: it waits for review."));

    assertThat(library.submitted).hasSize(1);
    Submission.File file = (Submission.File) library.submitted.getFirst();
    assertThat(file.name()).isEqualTo("story of a quay.txt");
    assertThat(file.bytes()).isEqualTo(STORY);
  }

  @Test
  void saysWhyAFileIsNotTaken() {
    curator.inPrivate().sends("document", telegram.file("story.exe", STORY));

    shows(shown -> shown.text().contains("nobody takes it: try another page"));
    assertThat(telegram.awaitReply(curator.says("/review")).text())
        .contains("Refused lately", "story.exe");
  }

  @Test
  void fetchesNoFileThatIsTooLarge() {
    ObjectNode huge = telegram.file("huge.pdf", STORY).put("file_size", (20 << 20) + 1);

    curator.inPrivate().sends("document", huge);

    shows(shown -> shown.text().contains("files of up to 20 MB"));
    assertThat(telegram.calls("getFile")).isEmpty();
  }

  @Test
  void saysThatAFileCannotBeFetched() {
    ObjectNode gone = telegram.file("gone.pdf", STORY).put("file_id", "unknown");

    curator.inPrivate().sends("document", gone);

    shows(shown -> shown.text().contains("could not fetch this file"));
    assertThat(library.submitted).isEmpty();
  }

  @Test
  void retractsAndNotesInWords() {
    telegram.awaitReply(curator.says("/note 2019-harbour 2 correction It was four ships"));
    Shown told = telegram.awaitReply(curator.says("/retract 2019-harbour It was never printed"));

    assertThat(told.text()).contains("Retracted by telegram 4711", "It was never printed");
    assertThat(library.status(HARBOUR)).isEqualTo(Status.RETRACTED);
    assertThat(library.articles.find(HARBOUR.id()).orElseThrow().notes()).hasSize(1);
  }

  @Test
  void offersTheCommandsToCuratorsAlone() {
    curator.says("/help");
    platform.close();
    platform = platform();
    run();

    telegram.await(
        "the curator's commands",
        () -> Optional.of(telegram.commandsOf(4711)).filter(list -> list.contains("review")));

    assertThat(telegram.commands("")).doesNotContainKeys("review", "retract", "note");
    assertThat(telegram.commandsOf(7)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/review",
        "/retract 2019-harbour It is wrong",
        "/reject 2020-quay It is wrong",
        "/note 2019-harbour 1 retracted It is wrong"
      })
  void toOthersAnOrderIsUnknown(String order) {
    String before = library.state();

    Shown told = telegram.awaitReply(reader.says(order));
    Shown unknown = telegram.awaitReply(reader.says("/nothing of ours"));

    assertThat(told.text()).isEqualTo(unknown.text());
    assertThat(library.state()).isEqualTo(before);
  }

  @Test
  void aReadersLinkIsAQuestion() {
    Note link = reader.says("https://quay.example/a");

    assertThat(telegram.awaitReply(link).text()).doesNotContain("Not taken", "Queued");
    assertThat(library.submitted).isEmpty();
  }

  @Test
  void aReadersFileIsNotFetched() {
    long update = reader.inPrivate().sends("document", telegram.file("story.txt", STORY));
    telegram.awaitConfirmed(update);
    telegram.awaitReply(reader.says("/help"));

    assertThat(telegram.calls("getFile")).isEmpty();
    assertThat(telegram.calls("download")).isEmpty();
    assertThat(library.submitted).isEmpty();
  }

  @Test
  void aForgedPressDoesNothing() {
    Shown preview = preview();
    Shown help = telegram.awaitReply(reader.says("/help"));
    String before = library.state();

    for (Shown.Button button : preview.buttons()) {
      Press press = reader.inPrivate().presses(help, button.data());
      assertThat(telegram.awaitNotice(press).text()).contains("too old");
    }

    assertThat(library.state()).isEqualTo(before);
  }

  @Test
  void aCuratorIsNoneInAGroup() {
    Room group = telegram.supergroup(-100123, "Editors");
    Shown preview = preview();
    String before = library.state();

    Shown told = telegram.awaitReply(curator.in(group).says("/review@sarika_bot"));
    curator.in(group).sends("document", telegram.file("story.txt", STORY));
    Press press = curator.in(group).presses(told, preview.button("Approve").orElseThrow().data());

    assertThat(telegram.awaitNotice(press).text()).contains("too old");
    assertThat(told.text()).contains("I do not know this command");
    assertThat(library.state()).isEqualTo(before);
    assertThat(telegram.calls("getFile")).isEmpty();
  }

  private Shown preview() {
    Shown queue = telegram.awaitReply(curator.says("/review"));
    curator.taps(queue, "Look at");
    return shows(shown -> shown.labels().contains("✗ Reject"));
  }

  private Shown shows(Predicate<Shown> wanted) {
    return telegram.await(
        "a message to the curator",
        () ->
            telegram.shown().stream()
                .filter(shown -> shown.chat() == 4711)
                .filter(wanted)
                .findFirst());
  }

  private Shown edited(Shown before, String words) {
    return shows(shown -> shown.id() == before.id() && shown.text().contains(words));
  }

  private void run() {
    Thread.ofVirtual().start(platform::run);
    assertThat(platform.awaitReady(Duration.ofSeconds(10))).isTrue();
  }

  private TelegramPlatform platform() {
    Clock clock = Clock.systemUTC();
    Texts texts = Texts.english();
    TelegramDesk desk =
        new TelegramDesk(
            new Dispatcher(
                Chats.chat(
                    new Dialogue(new FakeAnswerService(), FollowUpResolver.NONE),
                    new InMemoryConversationStore(clock),
                    library.articles,
                    List::of,
                    library.curating(new TelegramCurators(Set.of("4711"))),
                    clock)),
            new ReplyLayout(texts),
            texts,
            new NothingInline(),
            bot -> inbox,
            bot -> outbox,
            "https://sarika.example",
            clock);
    return new TelegramPlatform(
        new TelegramSettings(
            telegram.token(),
            telegram.url(),
            "",
            "",
            true,
            Set.of("4711"),
            FairnessLimits.standard()),
        desk,
        QUICK);
  }

  private static final class NothingInline implements InlineSource {
    @Override
    public List<Citation> excerpts(String words) {
      return List.of();
    }

    @Override
    public List<Article> newest() {
      return List.of();
    }
  }
}
