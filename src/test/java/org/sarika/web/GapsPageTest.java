package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarika.gaps.Complaint;
import org.sarika.gaps.Gap;
import org.sarika.gaps.GapCluster;
import org.sarika.gaps.GapState;
import org.sarika.gaps.Sighting;
import org.sarika.gaps.Why;
import org.sarika.knowledge.ArticleId;

class GapsPageTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private static final GapCluster OFTEN =
      new GapCluster(
          List.of(
              gap(1, "When does the <b>ferry</b> sail?", 3, GapState.OPEN),
              gap(2, "The ferry sails when?", 1, GapState.OPEN)));

  private static final GapCluster ONCE =
      new GapCluster(List.of(gap(3, "What did my neighbour pay?", 1, GapState.OPEN)));

  private static final GapCluster ANSWERED =
      new GapCluster(
          List.of(gap(4, "Who built it?", 1, new GapState.Answered(new ArticleId("2026-a"), NOW))));

  @Test
  void showsTheMostAskedFirstWithoutNamesAndWithoutMarkup() throws Exception {
    String page = open("", 0, "/gaps", Map.of()).body();

    assertThat(page)
        .contains("When does the &lt;b&gt;ferry&lt;/b&gt; sail?", "The ferry sails when?")
        .contains("asked by 4 readers", "not found for 3", "not liked by 1", "wrong (1)")
        .contains("last on 20 November 2026", "What did my neighbour pay?")
        .doesNotContain("Who built it?", "asker-");
    assertThat(page.indexOf("ferry")).isLessThan(page.indexOf("neighbour"));
  }

  @Test
  void showsAnsweredOnesOnRequestWithTheirArticle() throws Exception {
    assertThat(open("", 0, "/gaps?all=1", Map.of()).body())
        .contains("Who built it?", "href=\"/articles/2026-a\"");
  }

  @Test
  void saysThatThereIsNone() throws Exception {
    assertThat(get(new GapsBoard(all -> List.of(), 0), "", "/gaps", Map.of()).body())
        .contains("No question is without an answer");
  }

  @Test
  void isNotThereForStrangers() throws Exception {
    assertThat(open("https://reads.example", 0, "/gaps", Map.of()).statusCode()).isEqualTo(404);
    assertThat(open("", 0, "/gaps", Map.of("X-Forwarded-For", "192.0.2.1")).statusCode())
        .isEqualTo(404);
    assertThat(open("", 0, "/gaps", Map.of("Forwarded", "for=192.0.2.1")).statusCode())
        .isEqualTo(404);
    assertThat(open("", 0, "/gaps", Map.of("Via", "1.1 proxy")).statusCode()).isEqualTo(404);
  }

  @Test
  void showsStrangersOnlyWhatSeveralAskedIfTheOperatorWants() throws Exception {
    String page = open("https://reads.example", 3, "/gaps", Map.of()).body();

    assertThat(page)
        .contains("ferry")
        .doesNotContain("What did my neighbour pay?", "The ferry sails when?");
  }

  private static HttpResponse<String> open(
      String publicUrl, int publicFrom, String path, Map<String, String> headers) throws Exception {
    GapsBoard board =
        new GapsBoard(
            all -> all ? List.of(OFTEN, ONCE, ANSWERED) : List.of(OFTEN, ONCE), publicFrom);
    return get(board, publicUrl, path, headers);
  }

  private static HttpResponse<String> get(
      GapsBoard board, String publicUrl, String path, Map<String, String> headers)
      throws Exception {
    WebSettings settings = new WebSettings("127.0.0.1", 0, publicUrl, List.of());
    Probes probes = new Probes(Map::of, parts -> "{}", () -> true);
    try (ReadingRoom room =
            ReadingRoom.start(
                settings,
                new ScriptedAnswers(),
                Shelf.store(),
                probes,
                OpenRoom.CLOCK,
                Retractions.NONE,
                List.of(),
                List.of(),
                board);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + room.port() + path));
      headers.forEach(request::header);
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static Gap gap(long number, String question, int askers, GapState state) {
    List<Sighting> sightings =
        IntStream.range(0, askers)
            .mapToObj(i ->
                new Sighting(
                    "asker-" + number + i,
                    number == 2 ? Why.DISLIKED : Why.REFUSED,
                    number == 2 ? Complaint.WRONG : Complaint.NONE,
                    NOW))
            .toList();
    return new Gap(number, question, "en", 0.2, NOW, NOW, sightings, state);
  }
}
