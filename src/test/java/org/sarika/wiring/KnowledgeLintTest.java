package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.wiring.Checked.Count;
import org.sarika.wiring.Checked.Questions;
import org.sarika.wiring.Problem.Severity;

class KnowledgeLintTest {
  @TempDir private Path folder;

  @BeforeEach
  void create() throws IOException {
    Files.createDirectories(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("questions"));
    article("a", "2019-04-09", "harbours, rails");
    article("b", "2021", "rails");
  }

  @Test
  void countsArticlesByTheirParticulars() {
    Checked checked = lint();

    assertThat(checked.articles()).isEqualTo(2);
    assertThat(checked.tallies())
        .extracting(Checked.Tally::of)
        .containsExactly("year", "topic", "viewpoint", "reliability");
    assertThat(checked.tallies().getFirst().counts())
        .containsExactly(new Count("2019", 1), new Count("2021", 1));
    assertThat(checked.tallies().get(1).counts())
        .containsExactly(new Count("rails", 2), new Count("harbours", 1));
  }

  @Test
  void namesQuestionsThatNoArticleAnswers() throws IOException {
    questions(
        """
        {"id":"1","question":"What?","answerable":true,"answers":[["crane"]],"gold_docs":["a"]}

        {"id":"2","question":"Who?","answerable":true,"answers":[["mast"]],"gold_docs":["a"]}
        {"id":"3","question":"When?","answerable":false,"answers":[],"gold_docs":[]}
        """);

    Checked checked = lint();

    assertThat(checked.questions()).isEqualTo(new Questions(3, 2, 1));
    assertThat(checked.problems())
        .filteredOn(problem -> problem.place().contains("questions"))
        .extracting(Problem::severity, problem -> problem.place().replaceAll(".*/", ""))
        .containsExactly(tuple(Severity.WARNING, "q.jsonl:3"));
  }

  @Test
  void saysWhereQuestionsCannotBeRead() throws IOException {
    questions("{\"id\":\"1\"\n");

    assertThat(lint().problems())
        .anySatisfy(problem -> {
          assertThat(problem.isError()).isTrue();
          assertThat(problem.message()).contains("q.jsonl:1");
        });
  }

  @Test
  void needsNoQuestions() throws IOException {
    Files.delete(folder.resolve("questions"));

    assertThat(lint().questions()).isEqualTo(new Questions(0, 0, 0));
  }

  private Checked lint() {
    return new KnowledgeLint(folder, Clock.systemUTC()).run(false);
  }

  private void article(String id, String published, String topics) throws IOException {
    Files.writeString(
        folder.resolve("articles/" + id + ".md"),
        """
        ---
        id: %s
        title: "Quay"
        publisher: The Herald
        published: %s
        url: https://herald.example/%s
        language: en
        form: digest
        viewpoint: independent
        reliability: high
        topics: [%s]
        copies: []
        notes: []
        ---

        The barge struck the crane.
        """
            .formatted(id, published, id, topics));
  }

  private void questions(String lines) throws IOException {
    Files.writeString(folder.resolve("questions/q.jsonl"), lines);
  }
}
