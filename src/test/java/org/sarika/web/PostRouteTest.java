package org.sarika.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.FakeAnswerService;
import org.sarika.fake.InMemoryArticleStore;

class PostRouteTest {
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final ReadingRoom room =
      ReadingRoom.start(
          WebSettings.local(0),
          new FakeAnswerService(),
          new InMemoryArticleStore(),
          new Probes(Map::of, parts -> "{}", () -> true),
          OpenRoom.CLOCK,
          Retractions.NONE,
          List.of(new PostRoute("/hook/here", "X-Proof", new Taker())),
          List.of());

  private final class Taker implements PostRoute.Taker {
    @Override
    public boolean trusts(String value) {
      return value.equals("right");
    }

    @Override
    public int take(String body) {
      taken.add(body);
      return body.equals("not now") ? 503 : 200;
    }
  }

  @AfterEach
  void close() {
    room.close();
    client.close();
  }

  @Test
  void handsOverWhatIsPostedWithTheRightProof() throws Exception {
    assertThat(post("right", "សួស្តី").statusCode()).isEqualTo(200);
    assertThat(post("right", "not now").statusCode()).isEqualTo(503);
    assertThat(taken).containsExactly("សួស្តី", "not now");
  }

  @Test
  void refusesWhoeverHasNoProof() throws Exception {
    assertThat(post("wrong", "a").statusCode()).isEqualTo(401);
    assertThat(post("", "a").statusCode()).isEqualTo(401);
    assertThat(taken).isEmpty();
  }

  /** The pages' own limit is 16 KB; an update with a long message and its entities has more. */
  @Test
  void takesBodiesOfAMegabyteAndNoMore() throws Exception {
    assertThat(post("right", "a".repeat(1024 * 1024)).statusCode()).isEqualTo(200);
    assertThat(post("right", "a".repeat(1024 * 1024 + 1)).statusCode()).isEqualTo(413);
    assertThat(taken).hasSize(1);
  }

  @Test
  void showsReadersNothingThere() throws Exception {
    HttpResponse<String> got =
        client.send(
            HttpRequest.newBuilder(URI.create(room.url() + "/hook/here")).build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(got.statusCode()).isEqualTo(405);
  }

  private HttpResponse<String> post(String proof, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(room.url() + "/hook/here"))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!proof.isEmpty()) {
      request.header("X-Proof", proof);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
