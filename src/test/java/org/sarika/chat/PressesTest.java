package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.TimedAnswers;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.time.QuestionTimes;

class PressesTest {
  private static final ConversationId ROOM = new ConversationId("test", "room", "");
  private static final ConversationId ELSEWHERE = new ConversationId("test", "other", "");
  private static final String VISIT = Samples.visit().paragraph(1);

  private final FakeAnswerService answers = new FakeAnswerService();
  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private final InMemoryConversationStore conversations = new InMemoryConversationStore(clock);
  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final List<String> candidates = new ArrayList<>();
  private final ChatService chat =
      Chats.chat(
          new Dialogue(
              new TimedAnswers(answers, new QuestionTimes(() -> Names.NONE)),
              FollowUpResolver.NONE),
          conversations,
          articles,
          () -> candidates,
          clock);
  private final String turn = conversations.idFor("m1");

  @BeforeEach
  void ask() {
    say("m1", "dara", "Who confirmed it?");
  }

  static Stream<Action> actionsOfATurn() {
    return Stream.of(Action.values())
        .filter(action -> action != Action.EXAMPLE && !action.isCurators());
  }

  @Test
  void showsAnExcerptBetweenItsNeighbours() {
    save(Samples.article("2019-visit", "2019-04-09", VISIT, "After."));

    assertThat(press("dara", Action.CONTEXT, 1))
        .isEqualTo(
            new Pressed.Show(
                new StoreReply.ContextReply(
                    ROOM, turn, new Surroundings(Samples.citation(), "", VISIT, "After."))));
  }

  @Test
  void saysThatTheParagraphHasChanged() {
    save(Samples.article("2019-visit", "2019-04-09", "Something else was written here instead."));

    assertThat(press("dara", Action.CONTEXT, 1)).isEqualTo(refused(Notice.GONE));
  }

  @Test
  void saysThatTheArticleIsGone() {
    assertThat(press("dara", Action.CONTEXT, 1)).isEqualTo(refused(Notice.GONE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, -1, Integer.MAX_VALUE})
  void knowsNoContextOfAnExcerptThatWasNotShown(int number) {
    assertThat(press("dara", Action.CONTEXT, number)).isEqualTo(refused(Notice.TOO_OLD));
  }

  @Test
  void showsThreeFurtherPassagesAtATimeUntilThereAreNoMore() {
    save(Samples.visit());
    IntStream.range(0, 5)
        .forEach(i ->
            save(Samples.article("a" + i, "2019", "Who confirmed it then, on day " + i + "?")));

    StoreReply.PassagesReply first = more(0);
    StoreReply.PassagesReply second = more(3);

    assertThat(ids(first.citations())).containsExactly("a0", "a1", "a2");
    assertThat(first.citations()).extracting(Citation::number).containsExactly(1, 2, 3);
    assertThat(ids(second.citations())).containsExactly("a3", "a4");
    assertThat(second.citations()).extracting(Citation::number).containsExactly(4, 5);
    assertThat(first.turn()).isEqualTo(turn);
    assertThat(press("dara", Action.MORE, 5)).isEqualTo(refused(Notice.NO_MORE));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 61, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void survivesANumberThatWasOnNoButton(int number) {
    assertThat(press("dara", Action.MORE, number)).isEqualTo(refused(Notice.NO_MORE));
  }

  @Test
  void showsTheSourcesOfItsOwnAnswer() {
    say("m2", "dara", "How many came?");

    assertThat(press("dara", Action.SOURCES, 0))
        .isEqualTo(
            new Pressed.Show(
                new StoreReply.SourcesReply(ROOM, turn, List.of(Samples.citation()), List.of())));
  }

  @Test
  void repeatsAnAnswerForAllWithItsQuestion() {
    say("m1", "dara", "How many came?");
    Turn kept = conversations.find(turn).orElseThrow();

    StoreReply.AnswerReply shared =
        (StoreReply.AnswerReply) ((Pressed.Show) press("dara", Action.SHARE, 0)).reply();

    assertThat(shared.restated()).isTrue();
    assertThat(shared.turn()).isEqualTo(turn);
    assertThat(shared.answer().question().text()).isEqualTo("How many came?");
    assertThat(shared.answer())
        .isInstanceOfSatisfying(
            Answer.Conflicting.class,
            answer -> {
              assertThat(answer.citations()).isEqualTo(kept.citations()).isNotEmpty();
              assertThat(answer.disagreements()).isEqualTo(kept.disagreements()).isNotEmpty();
            });
  }

  @Test
  void repeatsAnAnswerForItsAsker() {
    assertThat(press("dara", Action.AGAIN, 0)).isEqualTo(press("dara", Action.SHARE, 0));
  }

  @Test
  void asksAgainWhatHadNoAnswer() {
    say("m1", "dara", "Which hotel was it?");
    assertThat(conversations.find(turn).orElseThrow().citations()).isEmpty();

    Pressed.Show again = (Pressed.Show) press("dara", Action.AGAIN, 0);

    assertThat(((StoreReply.AnswerReply) again.reply()).answer())
        .isInstanceOfSatisfying(
            Answer.NotFound.class,
            answer -> assertThat(answer.question().text()).isEqualTo("Which hotel was it?"));
  }

  @ParameterizedTest
  @EnumSource(names = {"SOURCES", "HELPFUL"})
  void showsInPrivateWhatTheAskerAskedElsewhere(Action action) {
    Press press = new Press("p", ELSEWHERE, "dara", action, turn, 1, true, clock.instant());

    assertThat(chat.press(press)).isNotInstanceOf(Pressed.Refused.class);
  }

  @Test
  void showsInPrivateWhatIsInTheConversation() {
    Press press = new Press("p", ROOM, "sok", Action.SOURCES, turn, 1, true, clock.instant());

    assertThat(chat.press(press)).isInstanceOf(Pressed.Show.class);
  }

  @Test
  void showsNoStrangerWhatWasAskedInPrivate() {
    Press press = new Press("p", ELSEWHERE, "sok", Action.SOURCES, turn, 1, true, clock.instant());

    assertThat(chat.press(press)).isEqualTo(refused(Notice.NOT_YOURS));
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTEXT", "MORE", "SOURCES", "SHARE", "AGAIN"})
  void letsOnlyTheAskerAskFurther(Action action) {
    assertThat(press("sok", action, 1)).isEqualTo(refused(Notice.NOT_YOURS));
  }

  @ParameterizedTest
  @MethodSource("actionsOfATurn")
  void refusesStrangers(Action action) {
    Press press = new Press("p", ELSEWHERE, "dara", action, turn, 1, false, clock.instant());

    assertThat(chat.press(press)).isEqualTo(refused(Notice.NOT_YOURS));
    assertThat(conversations.ratings(turn)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("actionsOfATurn")
  void refusesButtonsOlderThanThirtyDays(Action action) {
    clock.step(Duration.ofDays(30).plusSeconds(1));

    assertThat(press("dara", action, 1)).isEqualTo(refused(Notice.TOO_OLD));
    assertThat(conversations.ratings(turn)).isEmpty();
  }

  @Test
  void obeysAButtonOfThirtyDays() {
    clock.step(Duration.ofDays(30));

    assertThat(press("dara", Action.SOURCES, 0)).isInstanceOf(Pressed.Show.class);
  }

  @ParameterizedTest
  @MethodSource("actionsOfATurn")
  void refusesButtonsOfUnknownAnswers(Action action) {
    Press press = new Press("p", ROOM, "dara", action, "unknown", 1, false, clock.instant());

    assertThat(chat.press(press)).isEqualTo(refused(Notice.TOO_OLD));
  }

  @ParameterizedTest
  @MethodSource("actionsOfATurn")
  void refusesButtonsOfForgottenQuestions(Action action) {
    conversations.forget("test", "dara");

    assertThat(press("dara", action, 1)).isEqualTo(refused(Notice.TOO_OLD));
  }

  @ParameterizedTest
  @CsvSource({
    "HELPFUL, HELPFUL",
    "NOT_HELPFUL, NOT_HELPFUL",
    "WRONG, WRONG",
    "OUTDATED, OUTDATED",
    "MISSING, MISSING",
    "BAD_QUOTE, BAD_QUOTE"
  })
  void keepsWhatTheAskerAndListenersThink(Action action, Rating rating) {
    assertThat(press("dara", action, 0)).isEqualTo(new Pressed.Rated(turn, rating));
    assertThat(press("sok", action, 0)).isEqualTo(new Pressed.Rated(turn, rating));
    assertThat(conversations.ratings(turn)).isEqualTo(Map.of(rating, 2));
  }

  @Test
  void letsTheLastPressWin() {
    press("dara", Action.HELPFUL, 0);
    press("dara", Action.NOT_HELPFUL, 0);
    press("dara", Action.OUTDATED, 0);

    assertThat(conversations.ratings(turn)).isEqualTo(Map.of(Rating.OUTDATED, 1));
  }

  @Test
  void answersAnExampleInThePressersName() {
    candidates.addAll(List.of("Who is it?", "Where is it?"));

    Press press = new Press("p7", ROOM, "sok", Action.EXAMPLE, "", 2, false, clock.instant());
    Pressed pressed = chat.press(press);

    assertThat(pressed)
        .isInstanceOfSatisfying(
            Pressed.Show.class,
            show ->
                assertThat(show.reply())
                    .isInstanceOfSatisfying(
                        StoreReply.AnswerReply.class,
                        reply -> {
                          assertThat(reply.restated()).isTrue();
                          assertThat(reply.turn()).isEqualTo(conversations.idFor("p7"));
                          assertThat(reply.answer().question().text()).isEqualTo("Where is it?");
                        }));
    assertThat(conversations.turns(ROOM, "sok")).hasSize(1);
    assertThat(conversations.turns(ROOM, "dara")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 3, Integer.MAX_VALUE})
  void knowsNoOtherExamples(int number) {
    candidates.addAll(List.of("Who is it?", "Where is it?"));

    assertThat(press("dara", Action.EXAMPLE, number)).isEqualTo(refused(Notice.TOO_OLD));
  }

  @Test
  void greetsWithTheFirstThreeQuestionsThatAreReallyAnswered() {
    candidates.addAll(
        List.of("Which hotel?", "Who a?", "How many b?", "Who c?", "hello", "Who d?", "Who e?"));

    assertThat(say("m2", "dara", "/start now"))
        .isEqualTo(new OwnReply.WelcomeReply(ROOM, List.of("Who a?", "Who c?", "Who d?")));
  }

  @Test
  void triesTheExamplesAgainOnlyWhenTheStoreOrTheListChanged() {
    candidates.add("Who a?");
    say("m2", "dara", "/start");
    int tried = answers.asked().size();

    say("m3", "sok", "/start");
    assertThat(answers.asked()).hasSize(tried);

    save(Samples.visit());
    say("m4", "sok", "/start");
    assertThat(answers.asked()).hasSize(tried + 1);

    candidates.add("Who b?");
    assertThat(say("m5", "sok", "/start"))
        .isEqualTo(new OwnReply.WelcomeReply(ROOM, List.of("Who a?", "Who b?")));
  }

  @Test
  void asksAgainWithoutTheDates() {
    say("m1", "dara", "Who confirmed it in 2017?");
    assertThat(conversations.find(turn).orElseThrow().time().isFiltering()).isTrue();

    Pressed pressed = press("dara", Action.ANY_TIME, 0);

    StoreReply.AnswerReply reply = (StoreReply.AnswerReply) ((Pressed.Show) pressed).reply();
    assertThat(reply.restated()).isTrue();
    assertThat(reply.turn()).isNotEqualTo(turn);
    assertThat(reply.answer().question().standalone()).isEqualTo("Who confirmed it in 2017?");
    assertThat(reply.answer().question().time().isLifted()).isTrue();
    assertThat(conversations.find(reply.turn()).orElseThrow().time().isFiltering()).isFalse();
  }

  @Test
  void asksAgainWithoutTheDatesWhereSomebodyTypesSo() {
    say("m1", "dara", "Who confirmed it in 2017?");

    StoreReply.AnswerReply reply = (StoreReply.AnswerReply) say("m2", "dara", "Any time?");

    assertThat(reply.answer().question().time().isLifted()).isTrue();
    assertThat(reply.answer().question().standalone()).isEqualTo("Who confirmed it in 2017?");
    say("m3", "dara", "any time");
    assertThat(answers.asked().getLast().standalone()).isEqualTo("any time");
  }

  @Test
  void sharesAnAnswerWithTheDatesThatItWasOf() {
    say("m1", "dara", "Who confirmed it in 2017?");

    Pressed pressed = press("dara", Action.SHARE, 0);

    StoreReply.AnswerReply reply = (StoreReply.AnswerReply) ((Pressed.Show) pressed).reply();
    assertThat(reply.answer().question().time().filters()).hasSize(1);
  }

  private StoreReply.PassagesReply more(int shown) {
    Pressed.Show show = (Pressed.Show) press("dara", Action.MORE, shown);
    return (StoreReply.PassagesReply) show.reply();
  }

  private Pressed press(String asker, Action action, int number) {
    return chat.press(new Press("p", ROOM, asker, action, turn, number, false, clock.instant()));
  }

  private Reply say(String id, String asker, String text) {
    return chat.reply(new IncomingMessage(id, ROOM, asker, text, "", clock.instant()));
  }

  private static Pressed refused(Notice notice) {
    return new Pressed.Refused(notice);
  }

  private void save(Article article) {
    articles.save(
        new StoredArticle(article, Origin.CURATED, Status.APPROVED, "f", "h", "m", List.of()));
  }

  private static List<String> ids(List<Citation> citations) {
    return citations.stream().map(one -> one.source().id().value()).toList();
  }
}
