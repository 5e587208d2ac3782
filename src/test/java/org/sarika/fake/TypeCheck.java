package org.sarika.fake;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has payloads judged by types that others made for TypeScript; needs node and npm. */
public final class TypeCheck {
  private static final Path NODE = Path.of("src", "test", "node");
  private static final Path PACKAGES = NODE.resolve("node_modules");
  private static final String MISSING =
      "node or its packages are not installed: payload type checks left out (apt-get install nodejs"
          + " npm; npm ci --prefix src/test/node)";

  private final String script;

  /** What a check came to. */
  public record Run(int exit, String output) {}

  private TypeCheck(String script) {
    this.script = script;
  }

  /**
   * Installs the packages if that is possible; leaves the tests out loudly if not.
   *
   * @param script the one that checks, in {@code src/test/node}
   * @param types the package that holds the types
   */
  public static TypeCheck require(String script, String types) throws Exception {
    if (!isInstalled(types) && isOnPath("node") && isOnPath("npm")) {
      run(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefix", NODE.toString()));
    }
    boolean ready = isOnPath("node") && isInstalled(types);
    if (!ready && Boolean.parseBoolean(System.getenv("SARIKA_REQUIRE_NODE"))) {
      throw new AssertionError(MISSING);
    }
    if (!ready) {
      System.err.println("[WARNING] " + MISSING);
    }
    assumeTrue(ready, MISSING);
    return new TypeCheck(script);
  }

  /** Checks golden files. */
  public Run of(List<Path> goldens) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", NODE.resolve(script).toString()));
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

  private static boolean isInstalled(String types) {
    return Files.isDirectory(PACKAGES.resolve(types))
        && Files.isDirectory(PACKAGES.resolve("typescript"));
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
