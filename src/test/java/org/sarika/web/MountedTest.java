package org.sarika.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another part's servlet beside the pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MountedTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private ReadingRoom room;

  @BeforeAll
  void open() {
    room =
        ReadingRoom.start(
            WebSettings.local(0),
            new ScriptedAnswers(),
            Shelf.store(),
            new Probes(Map::of, parts -> "{}", () -> true),
            OpenRoom.CLOCK,
            Retractions.NONE,
            List.of(),
            List.of(new Mounted("/other/events", new Echo())));
  }

  @AfterAll
  void close() {
    client.close();
    room.close();
  }

  @Test
  void getsItsBodyByteForByteAndAnswersByItself() throws Exception {
    HttpResponse<String> answer = post("/other/events?a=b", "payload=%7B%22a%22%3A1%7D&ស");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEqualTo("a=b payload=%7B%22a%22%3A1%7D&ស");
    assertThat(answer.headers().firstValue("x-echo")).contains("yes");
    assertThat(answer.headers().map()).doesNotContainKey("content-security-policy");
  }

  @Test
  void leavesThePagesAsTheyAre() throws Exception {
    HttpResponse<String> page = get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<label for=\"q\">Your question</label>");
    assertThat(page.headers().map()).containsKey("content-security-policy");
    assertThat(page.headers().map()).doesNotContainKey("x-echo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/other", "/other/events/more", "/other/eventsmore", "/OTHER/EVENTS"})
  void isFoundAtItsOwnPathOnly(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.headers().map()).doesNotContainKey("x-echo");
  }

  @Test
  void isNotThereIfNobodyMountedIt() throws Exception {
    try (OpenRoom other = new OpenRoom(new ScriptedAnswers(), Shelf.store())) {
      assertThat(other.send("POST", "/other/events").statusCode()).isEqualTo(404);
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return client.send(
        request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(room.url() + path));
  }

  /** Says what it was sent. */
  private static final class Echo extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
      response.setHeader("X-Echo", "yes");
      response.getOutputStream().write((request.getQueryString() + " ").getBytes(US_ASCII));
      request.getInputStream().transferTo(response.getOutputStream());
    }
  }
}
