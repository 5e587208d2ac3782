package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.answer.Citation;
import org.sarika.chat.ConversationId;
import org.sarika.chat.ConversationStore;
import org.sarika.chat.Outcome;
import org.sarika.chat.Turn;
import org.sarika.fake.ArticleFiles;
import org.sarika.fake.HashingEmbedder;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.ingest.KnowledgeFolder;
import org.sarika.ingest.Progress;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Status;

/** What Slack is shown of a store on disk. */
class SlackLibraryTest {
  private static final String ROOM = "https://sarika.example";
  private static final String FIRST = "The river rose on Monday. Boats were tied up.";
  private static final String SECOND = "A goat ran away on Tuesday.";

  @TempDir private Path folder;
  private final HashingEmbedder model = new HashingEmbedder("words");
  private Library library;
  private ConversationStore conversations;
  private SlackLibrary slack;

  @BeforeEach
  void open() throws IOException {
    article("2019-river", FIRST + "\n\n" + SECOND);
    article("2019-river_2", "Another river fell.");
    article("waiting", "Nobody has read this yet.");
    library =
        Library.open(folder.resolve("data"), model, 1, () -> Names.NONE, FittedWeights.load());
    var _ =
        library
            .acquisitions()
            .sync(new KnowledgeFolder(folder.resolve("knowledge")).read(), Progress.NONE);
    library.articles().setStatus(new ArticleId("waiting"), Status.PENDING);
    conversations = library.conversations(new SteppingClock(Samples.NOW));
    slack = new SlackLibrary(library, conversations, ROOM);
  }

  @AfterEach
  void close() {
    library.close();
    model.close();
  }

  @Test
  void showsTheMarkedWordsOfALink() {
    assertThat(words("/articles/2019-river?start=26&end=45&p=1#p1"))
        .contains("Boats were tied up.");
    assertThat(words("/articles/2019-river?p=2&start=0&end=6")).contains("A goat");
  }

  @Test
  void tellsWhereTheWordsAreFrom() {
    Citation citation = linked("/articles/2019-river?p=2&start=0&end=6").orElseThrow();

    assertThat(citation.source().id()).hasToString("2019-river");
    assertThat(citation.source().publisher().name()).isEqualTo("Example Gazette");
    assertThat(citation.excerpt().paragraph()).isEqualTo(2);
    assertThat(citation.number()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "#p2",
        "?p=2",
        "?p=1&start=0&end=9999",
        "?p=9&start=0&end=3",
        "?p=0&start=0&end=3",
        "?p=1&start=5&end=5",
        "?p=1&start=7&end=3",
        "?p=-1&start=-5&end=3",
        "?p=1&start=0&end=99999999999999999999",
        "?p=a&start=b&end=c",
        "?xp=2&start=0&end=6",
        "?p=%32&start=0&end=6",
        "?p=1&start=0&end=6&p=2&end=",
        "?&&&=&p",
      })
  void showsTheFirstParagraphWhereALinkMarksNoWordsOfTheArticle(String rest) {
    assertThat(words("/articles/2019-river" + rest))
        .hasValueSatisfying(shown -> assertThat(FIRST).startsWith(shown));
  }

  @Test
  void tellsArticlesApartWhoseIdsBeginAlike() {
    assertThat(words("/articles/2019-river_2")).contains("Another river fell.");
    assertThat(linked("/articles/2019-rive")).isEmpty();
    assertThat(linked("/articles/2019-river_3")).isEmpty();
    assertThat(linked("/articles/2019-river/further")).isEmpty();
  }

  @Test
  void showsNothingOfAnArticleThatWaitsForACurator() {
    assertThat(linked("/articles/waiting")).isEmpty();
    assertThat(linked("/articles/waiting?p=1&start=0&end=6")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://foreign.example/articles/2019-river",
        "https://sarika.example.evil.example/articles/2019-river",
        "https://sarika.example@evil.example/articles/2019-river",
        "https://evil.example/?u=https://sarika.example/articles/2019-river",
        "http://sarika.example/articles/2019-river",
        "https://sarika.example",
        "https://sarika.example/",
        "https://sarika.example/articles",
        "https://sarika.example/articles/",
        "https://sarika.example/articles/..%2F..%2Fetc",
        "https://sarika.example/articles/-river",
        "https://sarika.example/?q=river",
        "mailto:articles/2019-river",
      })
  void showsNothingForAnyOtherLink(String link) {
    assertThat(slack.linked(URI.create(link))).isEmpty();
  }

  @Test
  void showsNothingWithoutAPublicAddress() {
    SlackLibrary hidden = new SlackLibrary(library, conversations, "");

    assertThat(hidden.linked(URI.create("/articles/2019-river"))).isEmpty();
    assertThat(hidden.linked(URI.create(ROOM + "/articles/2019-river"))).isEmpty();
  }

  @Test
  void survivesAnEndlessId() {
    assertThat(linked("/articles/" + "a".repeat(5000))).isEmpty();
  }

  @Test
  void knowsTheLastQuestionsOfOneAskerOnSlack() {
    remember("slack", "T1/U7", "Who came?");
    remember("slack", "T2/U7", "Somebody else's?");
    remember("telegram", "T1/U7", "Asked elsewhere?");

    assertThat(slack.asked("T1/U7", 5)).extracting(Turn::text).containsExactly("Who came?");
  }

  private void remember(String platform, String asker, String question) {
    Turn turn =
        new Turn(
            conversations.idFor(platform + asker),
            question,
            question,
            Outcome.ANSWERED,
            List.of(Samples.citation()),
            Samples.NOW);
    conversations.remember(new ConversationId(platform, "T1/C1", ""), asker, turn);
  }

  private Optional<String> words(String path) {
    return linked(path).map(citation -> citation.excerpt().text());
  }

  private Optional<Citation> linked(String path) {
    return slack.linked(URI.create(ROOM + path));
  }

  private void article(String id, String paragraphs) throws IOException {
    Path file = folder.resolve("knowledge/articles").resolve(id + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, ArticleFiles.digest(id, "News", "2019-04-09", paragraphs));
  }
}
