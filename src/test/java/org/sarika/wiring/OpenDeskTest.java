package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.fake.Samples;
import org.sarika.fake.SteppingClock;
import org.sarika.settings.Settings;

/** The whole program with its real model, over a curator's folder of our own. */
class OpenDeskTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String QUESTION = "How many lanterns did the Kampong Myna temple light?";

  @TempDir private Path folder;
  private Path articles;
  private Settings settings;

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectories(folder.resolve("knowledge/articles"));
    settings =
        Settings.read(
            Map.of(
                "SARIKA_KNOWLEDGE", folder.resolve("knowledge").toString(),
                "SARIKA_DATA", folder.resolve("data").toString(),
                "SARIKA_NATIVES", folder.resolve("natives").toString(),
                "SARIKA_HTTP_PORT", "0"));
    article(
        "lanterns",
        "Lanterns at Kampong Myna",
        "The Kampong Myna temple lit 412 lanterns on Friday.");
    article("ferry", "A new ferry", "The harbour board bought a ferry with room for 80 bicycles.");
    article("goats", "Goat census", "Farmers in the hills counted their goats before the rain.");
  }

  @Test
  void answersFromTheCuratorsFolder() {
    try (Desk desk = open()) {
      Answer answer = ask(desk, QUESTION);

      assertThat(shown(answer)).contains("The Kampong Myna temple lit 412 lanterns on Friday.");
      assertThat(desk.problems()).isEmpty();
    }
  }

  @Test
  void answersWithNewWordsSoonAfterAFileChanged() throws IOException, InterruptedException {
    try (Desk desk = open()) {
      desk.serve((any, arguments) -> new Orders.Done(1, "", ""));

      article(
          "lanterns",
          "Lanterns at Kampong Myna",
          "The Kampong Myna temple lit 997 lanterns on Sunday.");

      Answer answer = await(desk, it -> shown(it).contains("997 lanterns"));
      assertThat(shown(answer)).doesNotContain("412");
    }
  }

  @Test
  void forgetsAFileSoonAfterItWasDeleted() throws IOException, InterruptedException {
    try (Desk desk = open()) {
      desk.serve((any, arguments) -> new Orders.Done(1, "", ""));
      assertThat(shown(ask(desk, QUESTION))).contains("412");

      Files.delete(articles.resolve("lanterns.md"));

      Answer answer =
          await(desk, it -> it.retrieved().stream().noneMatch(id -> id.value().equals("lanterns")));
      assertThat(shown(answer)).doesNotContain("412");
    }
  }

  @Test
  void makesALostIndexAnewAndAnswersTheSame() throws IOException {
    Answer before;
    try (Desk desk = open()) {
      before = ask(desk, QUESTION);
    }
    delete(folder.resolve("data/index"));

    try (Desk desk = open()) {
      assertThat(ask(desk, QUESTION)).isEqualTo(before);
    }
  }

  @Test
  void answersTheSameAfterARestart() {
    Answer before;
    try (Desk desk = open()) {
      before = ask(desk, QUESTION);
    }

    try (Desk desk = open()) {
      assertThat(ask(desk, QUESTION)).isEqualTo(before);
    }
  }

  @Test
  void saysWhatIsWrongInAFileAndAnswersFromTheOthers() throws IOException {
    Files.writeString(articles.resolve("broken.md"), "---\nid: broken\n---\n\nText.\n");

    try (Desk desk = open()) {
      assertThat(desk.problems()).isNotEmpty();
      assertThat(desk.problems().getFirst().place()).contains("broken.md");
      assertThat(shown(ask(desk, QUESTION))).contains("412");
    }
  }

  private Desk open() {
    return OpenDesk.open(settings, new SteppingClock(Samples.NOW), Progress.NONE);
  }

  private static Answer ask(Desk desk, String question) {
    return desk.answer(List.of(question), Samples.TODAY);
  }

  private static Answer await(Desk desk, Predicate<Answer> reached) throws InterruptedException {
    long end = System.nanoTime() + SOON.toNanos();
    Answer answer = ask(desk, QUESTION);
    while (!reached.test(answer) && System.nanoTime() < end) {
      Thread.sleep(100);
      answer = ask(desk, QUESTION);
    }
    assertThat(reached.test(answer)).as("within %s: %s", SOON, answer).isTrue();
    return answer;
  }

  private static String shown(Answer answer) {
    List<Citation> citations =
        switch (answer) {
          case Answer.Answered it -> it.citations();
          case Answer.Conflicting it -> it.citations();
          case Answer.NotFound it -> List.of();
          case Answer.OutOfScope it -> List.of();
        };
    return String.join("\n", citations.stream().map(it -> it.excerpt().text()).toList());
  }

  private void article(String id, String title, String text) throws IOException {
    Files.writeString(
        articles.resolve(id + ".md"),
        """
        ---
        id: %s
        title: %s
        publisher: The Daily Myna
        published: 2019-04-09
        url: https://myna.example/%s
        language: en
        form: digest
        viewpoint: independent
        reliability: high
        ---

        %s
        """
            .formatted(id, title, id, text));
  }

  private static void delete(Path start) throws IOException {
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
