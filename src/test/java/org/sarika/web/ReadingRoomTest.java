package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.answer.TimedAnswers;
import org.sarika.knowledge.Names;
import org.sarika.lifecycle.Health;
import org.sarika.time.QuestionTimes;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingRoomTest {
  private final ScriptedAnswers answers = new ScriptedAnswers();
  private OpenRoom room;

  @BeforeAll
  void open() {
    room =
        new OpenRoom(new TimedAnswers(answers, new QuestionTimes(() -> Names.NONE)), Shelf.store());
  }

  @AfterAll
  void close() {
    room.close();
  }

  @Test
  void offersAFormAndExamplesOnTheFirstPage() throws Exception {
    HttpResponse<String> page = room.get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
    assertThat(page.body())
        .contains("<label for=\"q\">Your question</label>", "maxlength=\"2000\"")
        .contains("href=\"/?q=Who+invited+the+visiting+navy%3F\"")
        .contains("excerpts from 3 articles");
  }

  @Test
  void asksWithTheTextAsTypedAndTodaysDate() throws Exception {
    room.get("/?q=" + encode("Who invited  the navy? (a:b~"));

    assertThat(answers.asked())
        .anySatisfy(question -> {
          assertThat(question.text()).isEqualTo("Who invited  the navy? (a:b~");
          assertThat(question.asOf()).isEqualTo(LocalDate.parse("2026-11-22"));
        });
  }

  @Test
  void offersTheSameQuestionWithoutItsDates() throws Exception {
    String dated = room.get("/?q=" + encode("Who invited the navy & why in 2017?")).body();
    String lifted =
        room.get("/?q=" + encode("Who invited the navy & why in 2017?") + "&time=any").body();

    assertThat(dated)
        .contains("Only: 2017")
        .contains("href=\"/?q=Who+invited+the+navy+%26+why+in+2017%3F&amp;time=any\"");
    assertThat(lifted).doesNotContain("Only: 2017", "time=any");
  }

  @Test
  void leadsFromACitationToTheMarkedExcerptAndToTheOutlet() throws Exception {
    String answer = room.get("/?q=invited").body();

    assertThat(answer)
        .contains("/articles/2019-04-09-harbour?start=0&amp;end=133&amp;p=14#p14")
        .contains(
            "<mark>Rear Admiral Dara Sok said that he had invited the visiting navy himself.</mark>")
        .contains(
            "href=\"https://courier.example/2019/harbour?page=1&amp;lang=en\" rel=\"noopener nofollow noreferrer\"");
    String article = room.get("/articles/2019-04-09-harbour?start=0&end=133&p=14").body();
    assertThat(article).contains("<mark>" + ScriptedAnswers.invited().excerpt().text() + "</mark>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?p=14",
        "?start=0&end=99999&p=14",
        "?start=9&end=9&p=14",
        "?start=-1&end=5&p=14",
        "?start=0&end=5&p=99",
        "?start=a&end=b&p=c",
        "?start=0&end=99999999999999&p=1"
      })
  void marksNothingWhereTheAddressNamesNoTextOfTheArticle(String query) throws Exception {
    HttpResponse<String> page = room.get("/articles/2019-04-09-harbour" + query);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("id=\"p14\"").doesNotContain("<mark>");
  }

  @Test
  void showsNotesAtTheirParagraph() throws Exception {
    String page = room.get("/articles/2019-04-09-harbour").body();

    assertThat(page.substring(page.indexOf("id=\"p3\""), page.indexOf("id=\"p4\"")))
        .contains("Correction", "The ships were three", "https://navy.example/log");
    assertThat(page).doesNotContain("urn:none", "urn:copy:7");
  }

  @Test
  void showsAnAddressThatIsNoWebPageWithoutALink() throws Exception {
    String page = room.get("/articles/2024-rice").body();

    assertThat(page).contains("urn:sarika:rice").doesNotContain("href=\"urn:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles/pending-one",
        "/articles/unknown",
        "/articles/..%2F..%2Fetc",
        "/nowhere",
        "/static/layout.html",
        "/favicon.ico"
      })
  void saysInPlainWordsThatThereIsNoSuchPage(String path) throws Exception {
    HttpResponse<String> page = room.get(path);

    assertThat(page.statusCode()).isIn(400, 404);
    assertThat(page.body())
        .contains("<h1>", "Go to the first page")
        .doesNotContain("Nobody has read this yet", "Jetty", "Javalin", "\tat ");
  }

  @Test
  void listsArticlesByYearNewestFirst() throws Exception {
    String page = room.get("/articles").body();

    assertThat(page).contains("3 articles, newest first").doesNotContain("Waiting for a curator");
    assertThat(page.indexOf("<h2 id=\"y2024\"")).isBetween(0, page.indexOf("<h2 id=\"y2019\""));
  }

  @Test
  void narrowsTheListByOutletTopicAndYear() throws Exception {
    assertThat(room.get("/articles?publisher=" + encode("The Mekong Courier")).body())
        .contains("Two navies", "1 article,")
        .doesNotContain("Harbour visit");
    assertThat(room.get("/articles?topic=MILITARY&year=2024").body())
        .contains("Harbour visit")
        .doesNotContain("Two navies");
    assertThat(room.get("/articles?year=1999").body())
        .contains("No article fits this choice.", "Show all");
  }

  @Test
  void saysOneSentenceAndNothingElseWhenSomethingBreaks() throws Exception {
    HttpResponse<String> page = room.get("/?q=broken");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body())
        .contains("Something went wrong on this side")
        .doesNotContain("StorageException", "/secret/path", "org.sarika");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void refusesToBeWrittenTo(String method) throws Exception {
    HttpResponse<String> page = room.send(method, "/articles");

    assertThat(page.statusCode()).isEqualTo(405);
    assertThat(page.body()).contains("This page can only be read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=invited", "/articles", "/nowhere", "/?q=broken", "/health"})
  void forbidsScriptsFramesAndReferrersEverywhere(String path) throws Exception {
    HttpResponse<String> page = room.get(path);

    assertThat(page.headers().firstValue("content-security-policy"))
        .contains(
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri"
                + " 'none'; frame-ancestors 'none'");
    assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("set-cookie")).isEmpty();
    assertThat(page.headers().firstValue("server")).isEmpty();
    assertThat(page.headers().firstValue("cache-control")).contains("no-store");
  }

  @Test
  void handsALongQuestionOnAndShowsOnlyItsStart() throws Exception {
    HttpResponse<String> page = room.get("/?q=" + "a".repeat(20_000));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("longer than I can read at once");
    assertThat(page.body().length()).isLessThan(10_000);
  }

  @Test
  void refusesAnAddressBeyondAllMeasureInPlainWords() throws Exception {
    HttpResponse<String> page = room.get("/?q=" + "a".repeat(100_000));

    assertThat(page.statusCode()).isEqualTo(414);
    assertThat(page.body()).contains("longer than I can read at once").doesNotContain("Jetty");
    assertThat(page.headers().firstValue("content-security-policy")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%00", "%07%1b", "%F0%9F%98%80", "%E1%9E%80", "%ff%fe", "+", "", "%3F%3F"})
  void answersWhateverBytesAreTyped(String query) throws Exception {
    HttpResponse<String> page = room.get("/?q=" + query);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("class=\"lead\"");
  }

  @Test
  void servesVersionedFilesThatCachesMayKeep() throws Exception {
    String page = room.get("/").body();
    int from = page.indexOf("/static/sarika.css?v=");
    String link = page.substring(from, page.indexOf('"', from));

    HttpResponse<String> css = room.get(link);

    assertThat(css.statusCode()).isEqualTo(200);
    assertThat(css.headers().firstValue("content-type")).contains("text/css; charset=utf-8");
    assertThat(css.headers().firstValue("cache-control"))
        .contains("public, max-age=31536000, immutable");
  }

  @Test
  void tellsMachinesWhetherItIsWell() throws Exception {
    HttpResponse<String> well = room.get("/health");
    room.health.set(Map.of("store", Health.up(), "index", Health.down("the index is lost")));
    HttpResponse<String> unwell = room.get("/health");
    room.health.set(Map.of("store", Health.up()));

    assertThat(well.statusCode()).isEqualTo(200);
    assertThat(well.headers().firstValue("content-type"))
        .contains("application/json;charset=utf-8");
    assertThat(unwell.statusCode()).isEqualTo(503);
    assertThat(unwell.body()).isEqualTo("{\"parts\":2}");
  }

  @Test
  void tellsMachinesWhetherItIsReady() throws Exception {
    HttpResponse<String> ready = room.get("/ready");
    room.ready.set(false);
    HttpResponse<String> starting = room.get("/ready");
    room.ready.set(true);

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).isEqualTo("ready");
    assertThat(starting.statusCode()).isEqualTo(503);
    assertThat(starting.body()).isEqualTo("starting");
  }

  @Test
  void saysWhichPortIsTakenAndWhatToDo() {
    int taken = room.room().port();
    WebSettings settings = WebSettings.local(taken);
    Probes probes = new Probes(Map::of, parts -> "{}", () -> true);

    assertThatThrownBy(
            () -> ReadingRoom.start(settings, answers, Shelf.store(), probes, OpenRoom.CLOCK))
        .isInstanceOf(WebException.class)
        .hasMessage(
            "port %d on 127.0.0.1 is taken: stop the other program or set SARIKA_HTTP_PORT"
                .formatted(taken));
  }

  @Test
  void canBeClosedTwice() {
    OpenRoom another = new OpenRoom(answers, Shelf.store());
    assertThat(another.room().check().ok()).isTrue();

    another.close();
    another.close();

    assertThat(another.room().check().ok()).isFalse();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
