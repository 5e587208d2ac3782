package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.Viewpoint;
import org.sarika.retrieval.Filters;
import org.sarika.wiring.EvalRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.sarika.wiring.Checked;
import org.sarika.wiring.ImportRequest;
import org.sarika.wiring.Problem;

class CommandsTest {
  private final Run run = new Run();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "serve ",
        "ask ",
        "chat ",
        "search ",
        "import ",
        "review ",
        "review list ",
        "review show ",
        "review approve ",
        "review reject ",
        "retract ",
        "note ",
        "backup ",
        "restore ",
        "check ",
        "eval ",
        "doctor ",
        "calibrate "
      })
  void helpsAndTellsItsVersion(String command) {
    int help = run.sarika((command + "--help").split(" ", -1));
    int version = run.sarika((command + "--version").split(" ", -1));

    assertThat(help).isZero();
    assertThat(version).isZero();
    assertThat(run.out()).contains("Usage: sarika", "sarika (not built as a jar)");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void asksForACommand() {
    int exit = run.sarika();

    assertThat(exit).isEqualTo(2);
    assertThat(run.err()).isEqualTo("sarika: Missing required subcommand; see sarika --help\n");
  }

  @Test
  void listsPassagesForProgramsOnOneLine() {
    int exit = run.sarika("search", "myna", "bird");

    assertThat(exit).isZero();
    assertThat(run.out())
        .isEqualTo(
            "2019-04-09\tThe Daily Myna\t2019-visit#p1\tA visit to Hawaii\tTwo lines of"
                + " [31mtext\n");
  }

  @Test
  void listsPassagesForPeople() {
    run.onTerminal().with("NO_COLOR", "1").sarika("search", "myna");

    assertThat(run.out())
        .startsWith(
            "2019-04-09  The Daily Myna · A visit to Hawaii  (2019-visit#p1)\n    Two lines");
  }

  @Test
  void filtersTheList() {
    run.sarika(
        "search", "--from", "2019", "--to", "2019-04", "--publisher", "myna", "--topic", "x", "a");

    assertThat(run.program().desk().searches())
        .singleElement()
        .satisfies(query ->
            assertThat(query.filters())
                .isEqualTo(
                    new Filters(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 4, 30), "myna", "x")));
  }

  @Test
  void findsNothing() {
    int exit = run.sarika("search", "hotel");

    assertThat(exit).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("sarika: nothing found\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search",
        "search --from 2019-13 a",
        "search --format csv a",
        "import",
        "import no/such/file.txt",
        "import https://myna.example/a|b",
        "import --viewpoint neutral src/test",
        "import --title A src/test",
        "import --url nowhere pom.xml",
        "eval",
        "eval --min auroc=high src",
        "eval --split test src",
        "eval --fail-on-regression src",
        "calibrate src",
        "check all",
        "review",
        "review show",
        "review show two/words",
        "review approve",
        "review approve --copy-of b --separate a",
        "review approve --viewpoint neutral a",
        "review reject a",
        "retract a",
        "note a --paragraph 1 --kind context",
        "note a --paragraph 0 --kind context --text x",
        "note a --paragraph 1 --kind rumour --text x",
        "note a --paragraph 1 --kind context --text x --source nowhere",
        "backup",
        "restore",
      })
  void refusesWrongUsageInOneSentence(String arguments) {
    int exit = run.sarika(arguments.split(" ", -1));

    assertThat(exit).isEqualTo(2);
    assertThat(run.err()).startsWith("sarika: ").endsWith(" --help\n").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void importsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "One.\n");

    int exit =
        run.sarika(
            "import",
            file.toString(),
            "--approve",
            "--publisher",
            "The Daily Myna",
            "--published",
            "2019-04",
            "--viewpoint",
            "think-tank",
            "--by",
            "dara");

    assertThat(exit).isZero();
    assertThat(run.out()).isEqualTo("added     2019-visit  A visit\n");
    ImportRequest request = run.program().desk().imports().getFirst();
    assertThat(request.approve()).isTrue();
    assertThat(request.sources()).containsExactly(file);
    assertThat(request.defaults().published()).isEqualTo("2019-04");
    assertThat(request.defaults().viewpoint()).isEqualTo(Viewpoint.THINK_TANK);
    assertThat(request.who().name()).isEqualTo("dara on the command line");
  }

  @Test
  void saysWhatCouldNotBeImported() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "One.\n");

    int exit = run.sarika("import", file.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(run.out()).endsWith("(pending)\n");
    assertThat(run.err()).contains("a.txt: publisher is missing", "review approve");
  }

  @Test
  void findsNothingToComplainAbout() {
    int exit = run.sarika("check");

    assertThat(exit).isZero();
    assertThat(run.out())
        .isEqualTo(
            """

            by year         2019 1
            questions       3 in all · 2 to be answered · 1 of them answered by no article

            1 article, 0 errors, 0 warnings
            """);
  }

  @Test
  void tellsOnlyTheMostUsedOfManyTopics() {
    List<Checked.Count> topics =
        IntStream.range(0, 75).mapToObj(i -> new Checked.Count("topic" + i, 1)).toList();

    String table =
        CheckedTable.of(
            new Checked(
                75,
                List.of(),
                List.of(new Checked.Tally("topic", topics)),
                new Checked.Questions(0, 0, 0),
                List.of()),
            80);

    assertThat(table).contains("topic59 1", "and 15 more").doesNotContain("topic60");
    assertThat(table.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void saysWhichFilesItBroughtIntoForm() {
    assertThat(run.sarika("check", "--fix")).isZero();

    assertThat(run.out()).startsWith("articles/a.md: brought into form\n");
  }

  @Test
  void exitsWithOneForAnErrorAndNotForAWarning() {
    run.program().add(new Problem(Problem.Severity.WARNING, "a.md:2: url", "is not https"));

    assertThat(run.sarika("check")).isZero();
    run.program().add(new Problem(Problem.Severity.ERROR, "a.md:3: published", "is no date"));
    assertThat(run.sarika("check")).isEqualTo(1);

    assertThat(run.out())
        .contains("a.md:2: url: warning: is not https\na.md:3: published: is no date\n\nby year")
        .endsWith("\n1 article, 1 error, 1 warning\n");
  }

  @Test
  void measures() {
    int exit = run.sarika("eval", "sets/birds", "--split", "dev", "--outputs", "out.jsonl");

    assertThat(exit).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
                       birds
            questions     12
            verbatim   1.000
            auroc      0.876
            """);
    EvalRequest request = run.program().evaluations().getFirst();
    assertThat(request.split()).isEqualTo(EvalRequest.Split.DEV);
    assertThat(request.outputs()).contains(Path.of("out.jsonl"));
  }

  @Test
  void failsUnderABar() {
    int exit =
        run.sarika("eval", "a", "--min", "auroc=0.9", "--min", "verbatim=1", "--min", "speed=1");

    assertThat(exit).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            sarika: birds: auroc is 0.876, below 0.9
            sarika: no set has the metric 'speed'
            """);
  }

  @Test
  void doctorHidesSecrets() {
    int exit = run.with("TELEGRAM_BOT_TOKEN", "12345:abc").sarika("doctor");

    assertThat(exit).isZero();
    assertThat(run.out())
        .contains("TELEGRAM_BOT_TOKEN     set, hidden", "store  on      in data")
        .doesNotContain("12345");
  }

  @Test
  void doctorFindsWhatIsBroken() {
    run.program().breakStore();

    assertThat(run.sarika("doctor")).isEqualTo(1);
  }

  @Test
  void serveFailsIfNothingStarts() {
    int exit = run.sarika("serve");

    assertThat(exit).isEqualTo(1);
    assertThat(run.out()).isEqualTo("reading room  broken  the port is taken\n");
    assertThat(run.program().desk().isClosed()).isTrue();
  }

  @Test
  void chatsOverAPipeWithoutAPrompt() {
    int exit = run.typing("hello\n/sources\n/quit\nwho?\n").sarika("chat");

    assertThat(exit).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Hello! Ask me a question, and I will answer with excerpts from my articles.

            There is no answer with sources here yet: ask me a question first.

            """);
  }
}
