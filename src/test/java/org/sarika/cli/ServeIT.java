package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code serve} from its start to its end. */
class ServeIT {
  private static final Duration PICKED_UP = Duration.ofSeconds(15);
  private static final Duration STOPPED = Duration.ofSeconds(10);

  /** 128 and SIGTERM's number. */
  private static final int TERMINATED = 143;

  private static final int MANY = 200;

  @TempDir private Path folder;
  private Installation sarika = new Installation(Path.of(""), Path.of(""));

  @BeforeEach
  void prepare() throws Exception {
    sarika = Installation.in(folder);
  }

  @Test
  void answersPicksUpWhatChangesStopsAndStartsWithoutWork() throws Exception {
    try (RunningService service = RunningService.start(sarika)) {
      assertThat(service.get("/").statusCode()).isEqualTo(200);
      assertThat(service.get("/ready").statusCode()).isEqualTo(200);
      assertThat(service.get("/health").statusCode()).isEqualTo(200);
      assertThat(service.get("/health").body()).contains("\"ok\":true");
      assertThat(service.ask("When was the harbour at Kampot dredged?"))
          .contains("was dredged in March 2021", "Example Gazette", "2 April 2021")
          .contains("href=\"https://example.org/2021-04-02-kampot\"")
          .contains("/articles/2021-04-02-kampot?");

      sarika.article("2023-03-03-bridge", "Rain took the bamboo bridge of Stung Sen in 2023.");

      awaitAnswer(service, "What took the bamboo bridge of Stung Sen?", "Rain took the bamboo");
      assertThat(service.stop(STOPPED)).isIn(0, TERMINATED);
    }
    try (RunningService again = RunningService.start(sarika)) {
      assertThat(again.ask("What took the bamboo bridge of Stung Sen?")).contains("Rain took");
      assertThat(again.log()).as("nothing changed").noneMatch(line -> line.contains("articles: "));
    }
  }

  @Test
  void aKillWhileArticlesComeInLosesNothing() throws Exception {
    try (RunningService service = RunningService.start(sarika)) {
      addMany();
      awaitAnswer(service, "When was the harbour at Kampot dredged?", "was dredged in March 2021");
      Thread.sleep(1_500);
      service.kill();
    }

    sarika.assertAnswers();
    Installation.Outcome last =
        sarika.run("ask", "Which colour has the boat number %d?".formatted(MANY));

    assertThat(last.assertNoTrace().code()).isZero();
    assertThat(last.out()).contains("boat number %d is painted".formatted(MANY));
    assertThat(sarika.run("doctor").out()).contains("%d articles".formatted(MANY + 4));
  }

  private void addMany() {
    IntStream.rangeClosed(1, MANY)
        .forEach(number ->
            sarika.article(
                "2024-01-01-boat-" + number,
                "The boat number %d is painted red and belongs to a widow.".formatted(number),
                "Its crew of %d sails at dawn and comes home at dusk.".formatted(number % 7 + 2)));
  }

  private static void awaitAnswer(RunningService service, String question, String words)
      throws Exception {
    Instant end = Instant.now().plus(PICKED_UP);
    String page = service.ask(question);
    while (!page.contains(words) && Instant.now().isBefore(end)) {
      Thread.sleep(200);
      page = service.ask(question);
    }
    assertThat(page).contains(words);
  }
}
