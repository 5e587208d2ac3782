package org.sarika.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.sarika.answer.AnswerService;
import org.sarika.knowledge.ArticleStore;
import org.sarika.lifecycle.Health;

/** A reading room on a free port, and a client for it. */
final class OpenRoom implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  final AtomicReference<Map<String, Health>> health =
      new AtomicReference<>(Map.of("store", Health.up()));
  final AtomicBoolean ready = new AtomicBoolean(true);
  private final ReadingRoom room;
  private final HttpClient client = HttpClient.newHttpClient();

  OpenRoom(AnswerService answers, ArticleStore articles) {
    this.room =
        ReadingRoom.start(
            new WebSettings(
                "127.0.0.1",
                0,
                "",
                List.of(
                    "Who invited the visiting navy?",
                    "How many ships are to come, and for how long?",
                    "What did hotels expect?")),
            answers,
            articles,
            new Probes(health::get, parts -> "{\"parts\":" + parts.size() + "}", ready::get),
            CLOCK);
  }

  ReadingRoom room() {
    return room;
  }

  URI at(String path) {
    return URI.create(room.url() + path);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path);
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
    room.close();
  }
}
