package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.fake.FakeProgram;

class BatchTest {
  private final Run run = new Run();
  @TempDir private Path folder;

  @Test
  void answersEveryLineInOrder() throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), lines(500));

    int exit = run.sarika("ask", "--batch", in.toString());

    assertThat(exit).isZero();
    assertThat(run.out().lines().toList())
        .isEqualTo(
            IntStream.range(0, 500)
                .mapToObj("{\"id\":\"%d\",\"status\":\"Answered\"}"::formatted)
                .toList());
  }

  @Test
  void readsStandardInput() {
    int exit = run.typing("a|who?\n\nb|what hotel?\n").sarika("ask", "--batch", "-");

    assertThat(exit).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            {"id":"a","status":"Answered"}
            {"id":"b","status":"NotFound"}
            """);
  }

  @Test
  void reportsABadLineAndAnswersTheRest() {
    int exit = run.typing("a|who?\nnonsense\nb|who?\n").sarika("ask", "--batch", "-");

    assertThat(exit).isEqualTo(1);
    assertThat(run.err()).isEqualTo("sarika: line 2: no JSON object\n");
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void writesToAFile() throws IOException {
    Path out = folder.resolve("out.jsonl");

    run.typing("a|who?\n").sarika("ask", "--batch", "-", "--out", out.toString());

    assertThat(out).hasContent("{\"id\":\"a\",\"status\":\"Answered\"}");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void endsWithOneSentenceWhenTheStoreFails() {
    int exit = run.typing("a|who?\nb|broken disk\n").sarika("ask", "--batch", "-");

    assertThat(exit).isEqualTo(1);
    assertThat(run.err()).contains("the store cannot be read").hasLineCount(1);
  }

  @Test
  void saysWhichFileIsMissing() {
    int exit = run.sarika("ask", "--batch", folder.resolve("none.jsonl").toString());

    assertThat(exit).isEqualTo(1);
    assertThat(run.err()).contains("none.jsonl", "is not a file that can be read").hasLineCount(1);
  }

  @Test
  void doesNotOverwriteItsOwnQuestions() throws IOException {
    Path in = Files.writeString(folder.resolve("in.jsonl"), "a|who?");

    int exit = run.sarika("ask", "--batch", in.toString(), "--out", in.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(run.err()).contains("would be overwritten").hasLineCount(1);
    assertThat(in).hasContent("a|who?");
  }

  @Test
  void doesNotWaitForMoreInputAfterAFault() throws Exception {
    try (PipedOutputStream typed = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(typed)) {
      typed.write("a|broken disk\n".getBytes(StandardCharsets.UTF_8));
      typed.flush();

      int exit = new Cli(new FakeProgram(), run.shell(in)).run("ask", "--batch", "-");

      assertThat(exit).isEqualTo(1);
    }
  }

  @Test
  void saysWhichFolderIsMissing() {
    Path out = folder.resolve("none").resolve("out.jsonl");

    int exit = run.typing("a|who?\n").sarika("ask", "--batch", "-", "--out", out.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(run.err()).contains("there is no such folder").hasLineCount(1);
  }

  @Test
  void stopsQuietlyWhenNobodyReadsAnyMore() {
    FakeProgram program = new FakeProgram();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(lines(5_000).getBytes(StandardCharsets.UTF_8)),
            new PrintStream(new BrokenPipe(), true, StandardCharsets.UTF_8),
            run.shell().err(),
            false,
            false,
            false,
            80,
            Map.of("SARIKA_THREADS", "2"),
            Clock.systemUTC());

    int exit = new Cli(program, shell).run("ask", "--batch", "-");

    assertThat(exit).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(program.desk().answers().asked()).hasSizeLessThan(1_000);
  }

  private static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj("%d|who confirmed it?"::formatted)
        .collect(Collectors.joining("\n"));
  }

  private static final class BrokenPipe extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
