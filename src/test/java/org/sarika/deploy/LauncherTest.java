package org.sarika.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher with a Java that only says how it was called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {
  private static final Path LAUNCHER = Path.of("deploy", "sarika").toAbsolutePath();

  @TempDir private Path folder;
  private Path home;
  private Path java;
  private Path elsewhere;

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(folder.resolve("my repository"));
    elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(home.resolve("deploy"));
    Files.copy(LAUNCHER, home.resolve("deploy/sarika"));
    script(home.resolve("deploy/sarika"));
    Files.createDirectories(home.resolve("target"));
    Files.writeString(home.resolve("target/sarika.jar"), "");
    java = java("jdk-25", "25.0.1");
  }

  @Test
  void runsTheJarFromAnywhereThroughALink() throws Exception {
    Path link =
        Files.createSymbolicLink(elsewhere.resolve("sarika"), home.resolve("deploy/sarika"));

    Result result = run(link, Map.of(), "ask", "who is (this", "--format", "json");

    assertThat(result.out())
        .contains(
            "arg:-jar\narg:%s\narg:ask\narg:who is (this\narg:--format\narg:json\n"
                .formatted(home.resolve("target/sarika.jar").toRealPath()))
        .contains("knowledge:%s\n".formatted(home.toRealPath().resolve("knowledge")))
        .contains("data:%s\n".formatted(home.toRealPath().resolve("data")))
        .contains("cwd:%s\n".formatted(elsewhere.toRealPath()))
        .contains("locale:C.UTF-8\n");
  }

  @Test
  void leavesTheFoldersOfACallerWhoHasThem() throws Exception {
    Files.createDirectories(elsewhere.resolve("knowledge"));

    Result result = run(home.resolve("deploy/sarika"), Map.of(), "check");

    assertThat(result.out()).contains("knowledge:\n", "data:\n");
  }

  @Test
  void leavesTheFoldersThatAreSet() throws Exception {
    Result result = run(home.resolve("deploy/sarika"), Map.of("SARIKA_DATA", "my data"), "check");

    assertThat(result.out()).contains("data:my data\n", "knowledge:" + home.toRealPath());
  }

  @ParameterizedTest
  @CsvSource({
    "serve,true",
    "import a.txt,true",
    "eval sets,true",
    "calibrate sets,true",
    "ask --batch in.jsonl,true",
    "ask --batch=in.jsonl,true",
    "ask who,false",
    "ask -- --batch,false",
    "search a,false",
    "'',false",
  })
  void takesTheVectorModuleForLongWorkOnly(String arguments, boolean vectors) throws Exception {
    Result result = run(home.resolve("deploy/sarika"), Map.of(), arguments.split(" ", -1));

    assertThat(result.out().contains("arg:jdk.incubator.vector\n")).isEqualTo(vectors);
  }

  @Test
  void passesFlagsForJava() throws Exception {
    Result result =
        run(
            home.resolve("deploy/sarika"),
            Map.of("JAVA_OPTS", "-Da=1 -Db=2", "SARIKA_JAVA_OPTS", "-Xmx2g"),
            "check");

    assertThat(result.out()).contains("arg:-Da=1\narg:-Db=2\narg:-Xmx2g\narg:-jar\n");
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws Exception {
    java = java("jdk-24", "24.0.2");

    Result result = run(home.resolve("deploy/sarika"), Map.of(), "check");

    assertThat(result.out()).doesNotContain("java:jdk-24");
  }

  @Test
  void saysHowToBuildTheJar() throws Exception {
    Files.delete(home.resolve("target/sarika.jar"));

    Result result = run(home.resolve("deploy/sarika"), Map.of(), "check");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains("target/sarika.jar' is missing: build it with `mvn -q -DskipTests package`")
        .hasLineCount(1);
  }

  @Test
  void passesOnTheExitCode() throws Exception {
    assertThat(run(home.resolve("deploy/sarika"), Map.of(), "exit-3").code()).isEqualTo(3);
  }

  private Path java(String name, String version) throws IOException {
    Path jdk = folder.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"Me\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    Files.writeString(
        jdk.resolve("bin/java"),
        """
        #!/bin/sh
        echo "java:%s"
        for a in "$@"; do echo "arg:$a"; case $a in exit-3) exit 3;; esac; done
        echo "knowledge:${SARIKA_KNOWLEDGE:-}"
        echo "data:${SARIKA_DATA:-}"
        echo "cwd:$(pwd -P)"
        echo "locale:${LC_ALL:-}"
        """
            .formatted(name));
    script(jdk.resolve("bin/java"));
    return jdk;
  }

  private static void script(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private record Result(int code, String out, String err) {}

  private Result run(Path launcher, Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder process = new ProcessBuilder();
    process.command().add(launcher.toString());
    process.command().addAll(List.of(arguments));
    process.environment().keySet().removeIf(name -> name.matches("SARIKA_.*|JAVA_OPTS|LC_.*|LANG"));
    process.environment().put("JAVA_HOME", java.toString());
    process.environment().putAll(variables);
    process.directory(elsewhere.toFile());
    process.redirectOutput(out.toFile()).redirectError(err.toFile());
    int code = process.start().waitFor();
    return new Result(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
