package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.fake.Chats;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Status;
import org.sarika.knowledge.StoredArticle;
import org.sarika.knowledge.Viewpoint;
import org.sarika.time.Period;

class LookupsTest {
  private static final ConversationId ROOM = new ConversationId("test", "room", "");

  private final SteppingClock clock = new SteppingClock(Samples.NOW);
  private final InMemoryConversationStore conversations = new InMemoryConversationStore(clock);
  private final InMemoryArticleStore articles = new InMemoryArticleStore();
  private final ChatService chat =
      Chats.chat(
          new Dialogue(new FakeAnswerService(), FollowUpResolver.NONE),
          conversations,
          articles,
          List::of,
          clock);
  private int messages;

  @Test
  void searchesWithFiltersAndShowsThem() {
    save("old", "2018", "Myna", "ferry", "The ferry sank.");
    save("right", "2019-05", "Daily Myna", "ferry", "The ferry was raised.");
    save("elsewhere", "2019-05", "Courier", "ferry", "The ferry was painted.");

    StoreReply.PassagesReply found =
        found("/search ferry from:2019 publisher:“daily myna” topic:Ferry");

    assertThat(ids(found.citations())).containsExactly("right");
    assertThat(found.kind()).isEqualTo(StoreReply.PassagesReply.Kind.SEARCH);
    assertThat(found.terms()).isEqualTo("ferry");
    assertThat(found.filters().publisher()).isEqualTo("daily myna");
    assertThat(found.turn()).isEmpty();
  }

  @Test
  void showsFivePassagesAtMost() {
    IntStream.range(0, 7).forEach(i -> save("a" + i, "2019", "Myna", "x", "The ferry sank."));

    assertThat(found("/search ferry").citations())
        .extracting(Citation::number)
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void saysThatNothingFits() {
    save("a", "2019", "Myna", "x", "The ferry sank.");

    assertThat(found("/search goats").citations()).isEmpty();
  }

  @Test
  void namesABadFilterInsteadOfSearching() {
    assertThat(say("/search ferry from:soon"))
        .isEqualTo(
            new StoreReply.BadFilterReply(
                ROOM, new FilterProblem(FilterProblem.Kind.NO_DATE, "from", "soon")));
  }

  @Test
  void doesNotSearchForABook() {
    assertThat(say("/search " + "ferry ".repeat(4_000)))
        .isInstanceOfSatisfying(
            StoreReply.AnswerReply.class,
            reply ->
                assertThat(reply.answer())
                    .isInstanceOfSatisfying(
                        Answer.OutOfScope.class,
                        out -> assertThat(out.reason()).isEqualTo(Answer.Reason.TOO_LONG)));
  }

  @Test
  void showsATopicThroughTimeOncePerArticleAndOnlyWhatFits() {
    save("c", "2021-06-01", "Myna", "x", "The ferry sank. It rained.");
    save("a", "1993", "Myna", "x", "The ferry was built.");
    save("b", "2019-04", "Myna", "x", "The ferry was painted.");
    save("d", "2020", "Myna", "x", "A goat was lost.");

    StoreReply.PassagesReply found = found("/timeline ferry");

    assertThat(ids(found.citations())).containsExactly("a", "b", "c");
    assertThat(found.citations()).extracting(Citation::number).containsExactly(1, 2, 3);
    assertThat(found.kind()).isEqualTo(StoreReply.PassagesReply.Kind.TIMELINE);
  }

  @Test
  void showsTwelveMomentsAtMostAndTakesFilters() {
    IntStream.range(0, 20)
        .forEach(i -> save("a" + i, "" + (2000 + i), "Myna", "x", "The ferry sank."));

    assertThat(found("/timeline ferry").citations()).hasSize(12);
    assertThat(ids(found("/timeline ferry from:2017 to:2018").citations()))
        .containsExactly("a17", "a18");
  }

  @ParameterizedTest
  @ValueSource(strings = {"any news?", "What's the latest?", "what is new"})
  void listsTheNewestArticlesWhereNewsOfNothingIsAskedFor(String words) {
    save("a1", "2001", "Myna", "x", "The ferry sank.");

    assertThat(say(words)).isInstanceOf(StoreReply.LatestReply.class);
    assertThat(say("What's new about the ferry?")).isNotInstanceOf(StoreReply.LatestReply.class);
  }

  @Test
  void listsTheTenNewestArticles() {
    IntStream.range(0, 12)
        .forEach(i -> save("a" + i, "" + (2000 + i), "Myna", "x", "The ferry sank."));

    assertThat(say("/latest"))
        .isInstanceOfSatisfying(
            StoreReply.LatestReply.class,
            latest ->
                assertThat(latest.articles())
                    .hasSize(10)
                    .first()
                    .extracting(article -> article.id().value())
                    .isEqualTo("a11"));
  }

  @Test
  void tellsWhatTheStoreHolds() {
    save("a", "2018", "Myna", "x", "One.");
    save("b", "2019", "Myna", "x", "Two.");
    save("c", "2020", "Courier", "x", "Three.");

    assertThat(say("/about"))
        .isInstanceOfSatisfying(
            OwnReply.AboutReply.class,
            about -> {
              assertThat(about.stock().articles()).isEqualTo(3);
              assertThat(about.stock().outlets()).isEqualTo(2);
              assertThat(about.stock().newest().getFirst().id()).hasToString("c");
              assertThat(about.stock().oldest().getFirst().id()).hasToString("a");
            });
  }

  @Test
  void tellsOfAnEmptyStore() {
    assertThat(say("/about"))
        .isEqualTo(
            new OwnReply.AboutReply(ROOM, new Stock(0, 0, List.of(), List.of()), Chats.KEPT));
    assertThat(say("/latest")).isEqualTo(new StoreReply.LatestReply(ROOM, List.of()));
  }

  @Test
  void showsTheSourcesOfTheConversationsLastAnswerThatHadAny() {
    say("Who confirmed it?");
    say("What hotel did they take?");

    assertThat(say("another", "/sources", ""))
        .isEqualTo(
            new StoreReply.SourcesReply(
                ROOM, conversations.idFor("m1"), List.of(Samples.citation()), List.of()));
  }

  @Test
  void showsTheSourcesOfTheAnswerRepliedTo() {
    say("How many came?");
    say("Who confirmed it?");

    assertThat(say("asker", "/sources", conversations.idFor("m1")))
        .isInstanceOfSatisfying(
            StoreReply.SourcesReply.class, sources -> assertThat(sources.citations()).hasSize(2));
  }

  @Test
  void showsTheSameExcerptsByIdAtAnyAgeAndForAnybody() {
    say("Who confirmed it?");
    String id = conversations.idFor("m1");
    clock.step(Duration.ofDays(900));
    conversations.forgetBefore(clock.instant());

    Reply reply = say("another", "/sources " + id.toUpperCase(Locale.ROOT), "");

    assertThat(reply)
        .isEqualTo(new StoreReply.SourcesReply(ROOM, id, List.of(Samples.citation()), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unknown", "k3f9x2ab k3f9x2ab", "' OR 1=1", "ß", "k3f9x2abk3f9x2ab", "#1"})
  void knowsNoAnswerWithAnotherId(String id) {
    say("Who confirmed it?");

    assertThat(say("/sources " + id))
        .isEqualTo(new OwnReply.NoticeReply(ROOM, Notice.NO_SUCH_ANSWER));
    assertThat(say("/sources " + id.repeat(3_000)))
        .isEqualTo(new OwnReply.NoticeReply(ROOM, Notice.NO_SUCH_ANSWER));
  }

  @Test
  void saysThatAQuestionHadNoAnswer() {
    say("What hotel did they take?");

    assertThat(say("/sources " + conversations.idFor("m1")))
        .isEqualTo(new OwnReply.NoticeReply(ROOM, Notice.NO_SOURCES));
  }

  private StoreReply.PassagesReply found(String text) {
    return (StoreReply.PassagesReply) say(text);
  }

  private Reply say(String text) {
    return say("asker", text, "");
  }

  @Test
  void showsATimelineOfAPeriodByWhatIsToldOfIt() {
    save("late", "2026", "Myna", "x", "The ferry was built in 2017.");
    save("in", "2018-04", "Myna", "x", "The ferry was painted.");
    save("out", "2021-06-01", "Myna", "x", "The ferry sank.");

    StoreReply.PassagesReply found = found("/timeline ferry between 2017 and 2019");

    assertThat(ids(found.citations())).containsExactly("late", "in");
    assertThat(found.filters().periods()).containsExactly(Period.years(2017, 2019));
  }

  private Reply say(String asker, String text, String about) {
    return chat.reply(
        new IncomingMessage("m" + ++messages, ROOM, asker, text, about, clock.instant()));
  }

  private void save(String id, String published, String publisher, String topic, String text) {
    Article article =
        new Article(
            new ArticleId(id),
            "Headline " + id,
            new Publisher(publisher),
            PublicationDate.parse(published),
            URI.create("https://myna.example/" + id),
            "en",
            Form.DIGEST,
            Viewpoint.INDEPENDENT,
            Reliability.HIGH,
            List.of(topic),
            List.of(),
            List.of(),
            List.of(text));
    articles.save(
        new StoredArticle(article, Origin.CURATED, Status.APPROVED, "f", "h", "m", List.of()));
  }

  private static List<String> ids(List<Citation> citations) {
    return citations.stream().map(one -> one.source().id().value()).toList();
  }
}
