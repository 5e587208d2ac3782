package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.Samples;
import org.sarika.wiring.Problem;

class AskCommandTest {
  private final Run run = new Run();

  @ParameterizedTest
  @CsvSource({
    "who confirmed it?,0",
    "how many came?,0",
    "what hotel was it?,3",
    "hello,3",
    "'',3",
    "the broken disk,1",
    "a bug,1",
    "what is (this,0",
    "a:b~ @file,0",
  })
  void exitsByTheOutcome(String question, int code) {
    int exit = run.sarika("ask", question);

    assertThat(exit).isEqualTo(code);
  }

  @Test
  void joinsTheWordsOfAQuestion() {
    run.sarika("ask", "who", "confirmed", "it?");

    assertThat(run.program().desk().answers().asked())
        .singleElement()
        .satisfies(question -> {
          assertThat(question.text()).isEqualTo("who confirmed it?");
          assertThat(question.asOf()).isEqualTo(Samples.TODAY);
        });
  }

  @Test
  void asksAsOfAnotherDay() {
    run.sarika("ask", "--as-of", "2020-02-29", "who confirmed it?");

    assertThat(run.program().desk().answers().asked().getFirst().asOf())
        .isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void printsThePlainAnswerWhenPiped() {
    run.sarika("ask", "who confirmed it?");

    assertThat(run.out())
        .isEqualTo(
            """
            Hun Manet goes to a meeting. Emily Zeeberg of the embassy confirmed it.
            [1] The Daily Myna · 9 April 2019 · A visit to Hawaii · digest · said by Emily Zeeberg
                https://myna.example/2019-visit
            """);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void marksTheKeySentenceOnATerminal() {
    run.onTerminal().sarika("ask", "who confirmed it?");

    assertThat(run.out()).contains("\u001b[1;4mEmily Zeeberg of the embassy confirmed it.");
  }

  @Test
  void keepsColoursOffWhereTheyAreNotWanted() {
    run.onTerminal().with("NO_COLOR", "1").sarika("ask", "who confirmed it?");

    assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void printsOneJsonObject() {
    run.sarika("ask", "--format", "json", "who confirmed it?");

    assertThat(run.out()).isEqualTo("{\"id\":\"q1\",\"status\":\"Answered\"}\n");
  }

  @Test
  void printsTheBlocksThatSlackGets() {
    int exit = run.sarika("ask", "--format", "slack", "who confirmed it?");

    assertThat(exit).isZero();
    assertThat(run.out()).isEqualTo("{\"blocks\":[\"Answered\"]}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "ask --format html who",
        "ask --as-of yesterday who",
        "ask --as-of 2019-02-30 who",
        "ask --batch in.jsonl who",
        "ask --out out.jsonl who",
        "ask --colour who",
        "question who",
      })
  void refusesWrongUsageInOneSentence(String arguments) {
    int exit = run.sarika(arguments.split(" ", -1));

    assertThat(exit).isEqualTo(2);
    assertThat(run.err()).matches("sarika: [^\n]+; see sarika( ask)? --help\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void saysOneSentenceForAFaultWithoutAStackTrace() {
    run.sarika("ask", "the broken disk");

    assertThat(run.err()).isEqualTo("sarika: the store cannot be read: run `sarika doctor`\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void showsTheStackTraceOnRequest() {
    run.sarika("ask", "--debug", "the broken disk");

    assertThat(run.err()).contains("StorageException", "\tat ");
  }

  @Test
  void reportsEverySettingThatIsWrong() {
    int exit = run.with("SARIKA_HTTP_PORT", "many").with("SARIKA_DAT", "x").sarika("ask", "who?");

    assertThat(exit).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            sarika: SARIKA_DAT is not a setting: did you mean SARIKA_DATA?
            sarika: SARIKA_HTTP_PORT is 'many': give a whole number from 0 to 65535
            """);
  }

  @Test
  void answersDespiteABrokenFileAndSaysSo() {
    run.program()
        .desk()
        .add(new Problem(Problem.Severity.ERROR, "articles/a.md:3: published", "not a date"));

    int exit = run.sarika("ask", "who confirmed it?");

    assertThat(exit).isZero();
    assertThat(run.err()).isEqualTo("sarika: articles/a.md:3: published: not a date\n");
  }

  @Test
  void closesTheDeskAlsoAfterAFault() {
    run.sarika("ask", "the broken disk");

    assertThat(run.program().desk().isClosed()).isTrue();
  }
}
