package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, a sentence and a code come back. */
class BadQuestionIT {
  private static final int NOT_FOUND = 3;

  @TempDir private static Path folder;
  private static Installation sarika = new Installation(Path.of(""), Path.of(""));

  @BeforeAll
  static void prepare() throws Exception {
    sarika = Installation.in(folder);
    sarika.assertAnswers();
  }

  static Stream<Arguments> badQuestions() {
    return Stream.of(
        Arguments.of("empty", ""),
        Arguments.of("20,000 characters", "why is that ".repeat(1_667).substring(0, 20_000)),
        Arguments.of("punctuation", "?!... -- (/) ***"),
        Arguments.of("emoji", "\uD83E\uDD14\uD83D\uDEA2\uD83C\uDDF0\uD83C\uDDED"),
        Arguments.of("Khmer", "តើអ្នកណាជាអ្នកបើកទូក?"),
        Arguments.of("control characters", "\u0007\u001b[31m\u0008\u200b\u202e"),
        Arguments.of("Lucene's operators", "a:b~ +x -y ^2 [1 TO 2] {* \\"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badQuestions")
  void isNotAnsweredAndSaysSo(String kind, String question) throws Exception {
    Installation.Outcome outcome = sarika.run("ask", question).assertNoTrace();

    assertThat(outcome.code()).as(kind).isEqualTo(NOT_FOUND);
    assertThat(outcome.out().lines().findFirst().orElse("")).isNotBlank();
    assertThat(outcome.out()).doesNotContain("[1]").doesNotContain("\u001b", "\u0007");
    assertThat(outcome.complaints()).isEmpty();
  }

  @Test
  void operatorsInAQuestionAreWordsLikeOthers() throws Exception {
    Installation.Outcome outcome =
        sarika.run("ask", "when was (the harbour at Kampot dredged?~ AND NOT title:x");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("was dredged in March 2021");
    assertThat(outcome.complaints()).isEmpty();
  }

  @Test
  void aBadLineOfABatchIsNamedAndTheOthersAreAnswered() throws Exception {
    Path in = folder.resolve("batch.jsonl");
    Files.write(
        in,
        List.of(
            "{\"id\":\"one\",\"turns\":[\"When was the harbour at Kampot dredged?\"]}",
            "this is not JSON",
            "{\"id\":\"three\",\"turns\":[]}",
            "",
            "{\"id\":\"five\",\"turns\":[\"\"]}",
            "{\"id\":\"six\",\"turns\":[\"And by whom was the harbour at Kampot dredged?\"]}"));

    Installation.Outcome outcome = sarika.run("ask", "--batch", in.toString()).assertNoTrace();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .satisfiesExactly(
            one -> assertThat(one).contains("\"id\":\"one\"", "\"status\":\"answered\""),
            five -> assertThat(five).contains("\"id\":\"five\"", "\"status\":\"out_of_scope\""),
            six -> assertThat(six).contains("\"id\":\"six\"", "Dara Vanna"));
    assertThat(outcome.complaints())
        .satisfiesExactly(
            two -> assertThat(two).contains("line 2: "),
            three -> assertThat(three).contains("line 3: "));
  }
}
