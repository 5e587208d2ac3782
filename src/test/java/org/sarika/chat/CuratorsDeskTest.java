package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.curation.Change;
import org.sarika.curation.Curator;
import org.sarika.curation.Deed;
import org.sarika.curation.Outcome;
import org.sarika.curation.Submission;
import org.sarika.curation.Submitted;
import org.sarika.fake.Articles;
import org.sarika.fake.Chats;
import org.sarika.fake.CuratedLibrary;
import org.sarika.fake.FakeAnswerService;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Status;

class CuratorsDeskTest {
  private static final ConversationId HERE = new ConversationId("telegram", "4711", "");
  private static final Curator WHO = new Curator("telegram 4711");
  private static final Article QUAY = Articles.FULL_TEXT;
  private static final Article HARBOUR = Articles.DIGEST;

  private final CuratedLibrary library = new CuratedLibrary();
  private final Curators curators =
      (where, who) ->
          where.equals(HERE) && who.equals("4711") ? Optional.of(WHO) : Optional.empty();
  private final ChatService chat = chat(library.curating(curators));
  private int messages;

  @BeforeEach
  void fill() {
    library.holds(HARBOUR, Status.APPROVED);
    library.waits(QUAY);
  }

  private ChatService chat(Curating curating) {
    return Chats.chat(
        new Dialogue(new FakeAnswerService(), FollowUpResolver.NONE),
        new InMemoryConversationStore(Clock.systemUTC()),
        library.articles,
        List::of,
        curating,
        Clock.systemUTC());
  }

  @Test
  void listsWhatWaitsAndWhatWasRefused() {
    library.ledger.add(
        new Change(CuratedLibrary.NOW, WHO, Deed.REFUSED, "https://a.example", "too little text"));

    CuratorReply.QueueReply queue = (CuratorReply.QueueReply) says("/review");

    assertThat(queue.total()).isEqualTo(1);
    assertThat(queue.items().getFirst().waiting().article()).isEqualTo(QUAY);
    assertThat(queue.items().getFirst().waiting().by()).isEqualTo(CuratedLibrary.IMPORTER);
    assertThat(queue.refused()).extracting(Change::reason).containsExactly("too little text");
  }

  @Test
  void tellsNoOldRefusals() {
    Instant before = CuratedLibrary.NOW.minus(Duration.ofDays(31));
    library.ledger.add(new Change(before, WHO, Deed.REFUSED, "https://a.example", "too little"));

    assertThat(((CuratorReply.QueueReply) says("/review")).refused()).isEmpty();
  }

  @Test
  void showsAnArticleOfAnyStatusByItsId() {
    CuratorReply.PreviewReply shown = (CuratorReply.PreviewReply) says("/review 2019-harbour");

    assertThat(shown.preview().article()).isEqualTo(HARBOUR);
    assertThat(shown.preview().status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void pagesALongQueue() {
    for (int i = 0; i < 20; i++) {
      library.waits(article("2020-more-" + i));
    }

    CuratorReply.QueueReply last = (CuratorReply.QueueReply) instead(Action.REVIEW, "", 2);

    assertThat(last.pages()).isEqualTo(3);
    assertThat(last.items()).hasSize(5);
    assertThat(((CuratorReply.QueueReply) instead(Action.REVIEW, "", 999)).page()).isEqualTo(2);
  }

  @Test
  void approvesOnceWhatIsPressedTwice() {
    Reply first = instead(Action.APPROVE, key(QUAY), 0);
    Reply second = instead(Action.APPROVE, key(QUAY), 0);

    assertThat(library.status(QUAY)).isEqualTo(Status.APPROVED);
    assertThat(library.decisions(QUAY)).hasSize(1);
    assertThat(((CuratorReply.DecidedReply) first).change().who()).isEqualTo(WHO);
    assertThat(((CuratorReply.DecidedReply) second).change())
        .isEqualTo(((CuratorReply.DecidedReply) first).change());
  }

  @Test
  void wantsToKnowWhetherANearCopyIsOne() {
    library.alike(QUAY, HARBOUR);

    CuratorReply.PreviewReply asked =
        (CuratorReply.PreviewReply) instead(Action.APPROVE, key(QUAY), 0);

    assertThat(asked.why()).isEqualTo(CuratorReply.PreviewReply.Why.NEAR_COPY);
    assertThat(library.status(QUAY)).isEqualTo(Status.PENDING);
    assertThat(asked.like()).extracting(LikeArticle::answers).containsExactly(true);
  }

  @Test
  void makesACopyOnceWhatIsPressedTwice() {
    library.alike(QUAY, HARBOUR);
    String keys =
        ((CuratorReply.PreviewReply) show(Action.PREVIEW, key(QUAY))).like().getFirst().keys();

    Reply first = instead(Action.COPY, keys, 0);
    Reply second = instead(Action.COPY, keys, 0);

    assertThat(library.status(QUAY)).isEqualTo(Status.COPY);
    assertThat(library.decisions(QUAY)).extracting(Change::deed).containsExactly(Deed.MERGED);
    assertThat(first).isInstanceOf(CuratorReply.DecidedReply.class);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void keepsANearCopySeparate() {
    library.alike(QUAY, HARBOUR);

    instead(Action.SEPARATE, key(QUAY), 0);

    assertThat(library.status(QUAY)).isEqualTo(Status.APPROVED);
  }

  @Test
  void anOldButtonDoesNotUndoADecision() {
    instead(Action.REJECT_FOR, key(QUAY), 1);

    CuratorReply.DecidedReply told =
        (CuratorReply.DecidedReply) instead(Action.APPROVE, key(QUAY), 0);

    assertThat(library.status(QUAY)).isEqualTo(Status.REJECTED);
    assertThat(told.change().deed()).isEqualTo(Deed.REJECTED);
    assertThat(told.change().reason()).isEqualTo(ReadyReason.OFF_TOPIC.words());
  }

  @Test
  void takesTheReasonFromTheNextMessage() {
    Reply asked = instead(Action.REJECT, key(QUAY), 0);

    CuratorReply.DecidedReply told = (CuratorReply.DecidedReply) says("It is about another quay");

    assertThat(asked).isInstanceOf(CuratorReply.ReasonReply.class);
    assertThat(told.change().reason()).isEqualTo("It is about another quay");
    assertThat(library.status(QUAY)).isEqualTo(Status.REJECTED);
    assertThat(says("What else is there?")).isInstanceOf(StoreReply.AnswerReply.class);
  }

  @Test
  void takesTheSameReasonOnceWhenItIsDeliveredTwice() {
    instead(Action.REJECT, key(QUAY), 0);
    IncomingMessage reason = message(HERE, "4711", "It is about another quay", "");

    Reply first = chat.reply(reason);
    Reply second = chat.reply(reason);

    assertThat(second).isEqualTo(first);
    assertThat(library.decisions(QUAY)).hasSize(1);
  }

  @Test
  void takesTheReasonFromAReplyToTheQuestionAlsoAfterARestart() {
    CuratorReply.ReasonReply asked =
        (CuratorReply.ReasonReply) instead(Action.REJECT, key(QUAY), 0);
    ChatService later = chat(library.curating(curators));

    later.reply(message(HERE, "4711", "Damaged", asked.key()));

    assertThat(library.decisions(QUAY)).extracting(Change::reason).containsExactly("Damaged");
  }

  @Test
  void aCommandIsNoReason() {
    instead(Action.REJECT, key(QUAY), 0);

    says("/latest");
    Reply answer = says("When did the prime minister visit Washington?");

    assertThat(answer).isInstanceOf(StoreReply.AnswerReply.class);
    assertThat(library.status(QUAY)).isEqualTo(Status.PENDING);
  }

  @Test
  void noMessageIsAReasonWhereAFormAsksForIt() {
    chat.press(press(HERE, "4711", Action.REJECT, key(QUAY), 0, true));

    assertThat(says("Who came?")).isInstanceOf(StoreReply.AnswerReply.class);
    assertThat(library.status(QUAY)).isEqualTo(Status.PENDING);
  }

  @Test
  void retractsOnceWhatIsOrderedTwice() {
    Reply first = says("/retract 2019-harbour The outlet took it back");
    Reply second = says("/retract 2019-harbour The outlet took it back");

    assertThat(library.status(HARBOUR)).isEqualTo(Status.RETRACTED);
    assertThat(library.decisions(HARBOUR)).extracting(Change::who).containsExactly(WHO);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void saysThatWhatWaitsCannotBeRetracted() {
    CuratorReply.UndoneReply told =
        (CuratorReply.UndoneReply) says("/retract 2020-quay It is wrong");

    assertThat(told.outcome()).isEqualTo(new Outcome.Unfit(QUAY.id(), Status.PENDING));
  }

  @Test
  void addsANoteOnceWhatIsOrderedTwice() {
    says("/note 2019-harbour 2 correction It was four ships https://quay.example/b");
    says("/note 2019-harbour 2 correction It was four ships https://quay.example/b");

    assertThat(library.articles.find(HARBOUR.id()).orElseThrow().notes())
        .containsExactly(
            new Note(2, NoteKind.CORRECTION, "It was four ships", "https://quay.example/b"));
    assertThat(library.decisions(HARBOUR)).extracting(Change::deed).containsExactly(Deed.NOTED);
  }

  @ParameterizedTest
  @CsvSource({
    "/retract,RETRACT_USAGE",
    "/retract 2019-harbour,RETRACT_USAGE",
    "/reject 2020-quay,REJECT_USAGE",
    "/restore,RESTORE_USAGE",
    "/note 2019-harbour 2 correction,NOTE_USAGE",
    "/note 2019-harbour two correction It was,NOTE_USAGE",
    "/note 2019-harbour 2 remark It was,NOTE_USAGE",
    "/note 2019-harbour 0 correction It was,NOTE_USAGE",
    "/retract nothing-here It is wrong,NO_SUCH_ARTICLE",
    "/retract <b> It is wrong,NO_SUCH_ARTICLE",
  })
  void saysWhatAnOrderLacks(String order, Notice notice) {
    assertThat(says(order)).isEqualTo(new OwnReply.NoticeReply(HERE, notice));
  }

  @Test
  void saysThatTheParagraphIsNotThere() {
    assertThat(((CuratorReply.UndoneReply) says("/note 2019-harbour 9 context Later")).outcome())
        .isEqualTo(new Outcome.NoParagraph(HARBOUR.id(), 9, 3));
  }

  @Test
  void handsInALinkWithWhatStandsBesideIt() {
    library.taker = what -> new Submitted.Queued(QUAY.id());

    CuratorReply.PreviewReply told =
        (CuratorReply.PreviewReply) says("https://quay.example/a?b=1 publisher: Quay Courier");

    assertThat(library.submitted)
        .containsExactly(
            new Submission.Link(
                URI.create("https://quay.example/a?b=1"), "publisher: Quay Courier"));
    assertThat(told.why()).isEqualTo(CuratorReply.PreviewReply.Why.QUEUED);
    assertThat(told.key()).isEqualTo(key(QUAY));
  }

  @Test
  void saysThatALinkIsStoredAlready() {
    library.taker = what -> new Submitted.Known(HARBOUR.id());

    CuratorReply.PreviewReply told =
        (CuratorReply.PreviewReply) says("https://2019-harbour.example/story");

    assertThat(told.why()).isEqualTo(CuratorReply.PreviewReply.Why.KNOWN);
    assertThat(told.preview().status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void saysWhyALinkIsNotTaken() {
    assertThat(says("http://127.0.0.1/secret"))
        .isEqualTo(new CuratorReply.NotTakenReply(HERE, "nobody takes it: try another page"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://quay.example/a says four ships: is that so?",
        "What does https://quay.example/a say",
        "ftp://quay.example/a",
        "https:///nowhere",
      })
  void aQuestionAboutALinkStaysAQuestion(String question) {
    assertThat(says(question)).isInstanceOf(StoreReply.AnswerReply.class);
    assertThat(library.submitted).isEmpty();
  }

  @Test
  void keysAreShortWhateverTheId() {
    Article endless = article("2020-" + "x".repeat(115));
    library.waits(endless);

    assertThat(key(endless)).matches("[0-9a-z]{10}");
    assertThat(show(Action.PREVIEW, key(endless))).isInstanceOf(CuratorReply.PreviewReply.class);
  }

  private static Article article(String id) {
    return Articles.article(
        id, "More", "The Herald", QUAY.form(), QUAY.reliability(), "A paragraph of some weight.");
  }

  private static String key(Article article) {
    return ArticleKey.of(article.id());
  }

  private Reply says(String text) {
    return chat.reply(message(HERE, "4711", text, ""));
  }

  private IncomingMessage message(ConversationId where, String who, String text, String about) {
    return new IncomingMessage("m" + ++messages, where, who, text, about, CuratedLibrary.NOW);
  }

  private Reply instead(Action action, String key, int number) {
    return ((Pressed.Instead) chat.press(press(HERE, "4711", action, key, number, false))).reply();
  }

  private Reply show(Action action, String key) {
    return ((Pressed.Show) chat.press(press(HERE, "4711", action, key, 0, false))).reply();
  }

  private static Press press(
      ConversationId where, String who, Action action, String key, int number, boolean privately) {
    return new Press("p", where, who, action, key, number, privately, CuratedLibrary.NOW);
  }
}
