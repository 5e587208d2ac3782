package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sarika.fake.ArticleFiles;

/**
 * Sarika as an operator has it: the jar, a knowledge folder and a data folder. Each command is a
 * process of its own.
 *
 * @param knowledge the curator's folder
 * @param data where everything is stored
 * @param settings further ones
 */
record Installation(Path knowledge, Path data, Map<String, String> settings) {
  private static final Path JAR = Path.of(System.getProperty("sarika.jar", "target/sarika.jar"));

  /** Shared, so that only the first process unpacks them. */
  private static final Path NATIVES = Path.of("target", "natives").toAbsolutePath();

  private static final long LONGEST_RUN_SECONDS = 120;

  Installation {
    settings = Map.copyOf(settings);
  }

  /** With no further settings. */
  Installation(Path knowledge, Path data) {
    this(knowledge, data, Map.of());
  }

  /** What a process left behind. */
  record Outcome(int code, String out, String err) {
    /** What went wrong, without the line that Java itself may print. */
    List<String> complaints() {
      return err.lines().filter(line -> !line.startsWith("WARNING: Using incubator")).toList();
    }

    /** One sentence for the operator and nothing else. */
    String onlyComplaint() {
      assertThat(complaints()).as("standard error").hasSize(1);
      assertNoTrace();
      return complaints().getFirst();
    }

    /** No stack trace and no class name anywhere. */
    Outcome assertNoTrace() {
      assertThat(out + err).doesNotContain("Exception", "\tat ", "Error:");
      return this;
    }
  }

  /** Four short articles of our own and nothing stored yet. */
  static Installation in(Path folder) {
    Installation made = new Installation(folder.resolve("knowledge"), folder.resolve("data"));
    made.article(
        "2021-04-02-kampot",
        "The harbour at Kampot was dredged in March 2021 by the engineer Dara Vanna, the port office said.",
        "The dredging of the harbour cost twelve million dollars.");
    made.article(
        "2020-05-01-ferry",
        "The ferry to the island of Koh Sdach sails twice a week, its owner Sok Thida said.");
    made.article(
        "2022-07-10-lighthouse",
        "Painters from Takeo gave the old lighthouse a white coat in July 2022.");
    made.article(
        "2019-09-09-market", "The night market sold its last lanterns to a school in Battambang.");
    return made;
  }

  /** The same with one more setting. */
  Installation with(String setting, String value) {
    Map<String, String> more = new HashMap<>(settings);
    more.put(setting, value);
    return new Installation(knowledge, data, more);
  }

  /** Saves an article file, moved into place as editors do. */
  void article(String id, String... paragraphs) {
    String text =
        ArticleFiles.digest(
            id, "Report " + id, id.substring(0, 10), String.join("\n\n", paragraphs));
    file(id + ".md", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts bytes into the articles' folder. */
  Path file(String name, byte[] bytes) {
    try {
      Path folder = Files.createDirectories(knowledge.resolve("articles"));
      Path hidden = folder.resolve("." + name);
      Files.write(hidden, bytes);
      return Files.move(hidden, folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command to its end. */
  Outcome run(String... arguments) throws Exception {
    return runWith("", arguments);
  }

  /** Runs a command to its end with this on its standard input. */
  Outcome runWith(String input, String... arguments) throws Exception {
    Path out = Files.createTempFile("sarika", ".out");
    Path err = Files.createTempFile("sarika", ".err");
    Process process =
        builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
      stdin.write(input);
    }
    if (!process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("does not end: " + Arrays.toString(arguments));
    }
    Outcome outcome =
        new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }

  /** A process to start, with the settings of this installation only. */
  ProcessBuilder builder(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-jar",
                JAR.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = new HashMap<>(builder.environment());
    environment
        .keySet()
        .removeIf(name -> name.matches("(SARIKA|TELEGRAM|SLACK)_.*|JAVA_TOOL_OPTIONS"));
    environment.put("SARIKA_KNOWLEDGE", knowledge.toString());
    environment.put("SARIKA_DATA", data.toString());
    environment.put("SARIKA_NATIVES", NATIVES.toString());
    environment.put("SARIKA_HTTP_PORT", "0");
    environment.putAll(settings);
    // Arguments are read by the locale.
    environment.put("LC_ALL", "C.UTF-8");
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  /** Asks what the first article answers, and holds that it does. */
  void assertAnswers() throws Exception {
    Outcome outcome = run("ask", "When was the harbour at Kampot dredged?");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).contains("was dredged in March 2021", "Example Gazette");
  }

  /** A process's output as lines while it runs. */
  static BufferedReader lines(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
