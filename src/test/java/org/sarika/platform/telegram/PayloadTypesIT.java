package org.sarika.platform.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we send, judged by types of the Bot API that others generate from its documentation. */
class PayloadTypesIT {
  private static final Path NODE = Path.of("src", "test", "node");
  private static final Path TYPES = NODE.resolve(Path.of("node_modules", "@gramio", "types"));
  private static final Path COMPILER = NODE.resolve(Path.of("node_modules", "typescript"));
  private static final String MISSING =
      "node or its packages are not installed: payload type checks left out (apt-get install nodejs"
          + " npm; npm ci --prefix src/test/node)";

  @TempDir private Path folder;

  private record Run(int exit, String output) {}

  /** Installs the packages if that is possible; leaves the tests out loudly if not. */
  @BeforeAll
  static void requirePackages() throws Exception {
    if (!isInstalled() && isOnPath("node") && isOnPath("npm")) {
      run(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefix", NODE.toString()));
    }
    boolean ready = isOnPath("node") && isInstalled();
    if (!ready && Boolean.parseBoolean(System.getenv("SARIKA_REQUIRE_NODE"))) {
      throw new AssertionError(MISSING);
    }
    if (!ready) {
      System.err.println("[WARNING] " + MISSING);
    }
    assumeTrue(ready, MISSING);
  }

  @Test
  void everyGoldenFileHoldsWhatTheBotApiTakes() throws Exception {
    Run run = check(Goldens.files());

    assertThat(run.output()).contains("calls checked");
    assertThat(run.exit()).as(run.output()).isZero();
  }

  @Test
  void noMistakePasses() throws Exception {
    List<String> mistakes =
        List.of(
            "{'chat_id':1,'text':'x','parse_mode':'html'}",
            "{'chat_id':1,'text':'x','message_thread_id':'7'}",
            "{'chat_id':1}",
            "{'chat_id':1,'text':'x','disable_web_page_preview':true}",
            "{'chat_id':1,'text':'x','reply_markup':{'inline_keyboard':[{'text':'x'}]}}");
    String calls =
        mistakes.stream()
            .map(params -> "{'method':'sendMessage','params':%s}".formatted(params))
            .collect(Collectors.joining(",", "[", "]"));
    Path golden = folder.resolve("mistakes.golden.json");
    Files.writeString(golden, calls.replace('\'', '"'));

    Run run = check(List.of(golden));

    assertThat(run.exit()).as(run.output()).isEqualTo(1);
    for (int call = 1; call <= mistakes.size(); call++) {
      assertThat(run.output()).contains("mistakes.golden.json: call %d, ".formatted(call));
    }
  }

  private static Run check(List<Path> goldens) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", NODE.resolve("check.mjs").toString()));
    goldens.forEach(golden -> command.add(golden.toString()));
    return run(command);
  }

  private static Run run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("sarika-node", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
      return new Run(process.waitFor(), Files.readString(output));
    } finally {
      Files.delete(output);
    }
  }

  private static boolean isInstalled() {
    return Stream.of(TYPES, COMPILER).allMatch(Files::isDirectory);
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
