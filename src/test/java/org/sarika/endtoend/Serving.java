package org.sarika.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code serve} as a process: from the jar if there is one to test, else from the classes. */
final class Serving implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Shared, so that only the first process unpacks them. */
  private static final Path NATIVES = Path.of("target", "natives").toAbsolutePath();

  private final Process process;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> address = new CompletableFuture<>();

  private Serving(Process process) {
    this.process = process;
    listen(process.inputReader(StandardCharsets.UTF_8));
    listen(process.errorReader(StandardCharsets.UTF_8));
  }

  private void listen(BufferedReader reader) {
    Thread.ofVirtual()
        .start(() -> {
          try (Stream<String> lines = reader.lines()) {
            lines.forEach(this::hear);
          } catch (UncheckedIOException e) {
            // It was killed in the middle of a line.
          }
        });
  }

  private void hear(String line) {
    log.add(line);
    Matcher found = ADDRESS.matcher(line);
    if (found.find()) {
      address.complete(found.group());
    }
  }

  /**
   * Starts it and does not wait.
   *
   * @param flags of the Java machine
   */
  static Serving launch(Site site, String... flags) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of(flags));
    String jar = System.getProperty("sarika.jar", "");
    command.addAll(
        jar.isEmpty()
            ? List.of("-cp", System.getProperty("java.class.path"), "org.sarika.Main")
            : List.of("-jar", jar));
    command.add("serve");
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(name -> name.matches("(SARIKA|TELEGRAM|SLACK)_.*|JAVA_TOOL_OPTIONS"));
    environment.put("SARIKA_KNOWLEDGE", site.knowledge().toString());
    environment.put("SARIKA_DATA", site.data().toString());
    environment.put("SARIKA_NATIVES", NATIVES.toString());
    environment.put("SARIKA_HTTP_PORT", "0");
    environment.put("LC_ALL", "C.UTF-8");
    environment.putAll(site.settings());
    return new Serving(builder.start());
  }

  /** Starts it with what makes a short life quick, and waits until it serves. */
  static Serving start(Site site) throws IOException, InterruptedException {
    Serving serving = launch(site, "-XX:TieredStopAtLevel=1");
    serving.address();
    return serving;
  }

  /** Where the reading room is, once it is there. */
  String address() throws InterruptedException {
    try {
      return address.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError("serve does not say where it listens: " + log, e);
    }
  }

  /** The body of a page of the reading room. */
  String get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address() + path)).timeout(PATIENCE).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The first line that begins like this, once it is there. */
  String awaitLine(String beginning) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      for (String line : log) {
        if (line.startsWith(beginning)) {
          return line;
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no line begins with '" + beginning + "': " + log);
  }

  /** What it said so far. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** SIGTERM; the exit code, or -1 if it does not end in time. */
  int stop(Duration patience) throws InterruptedException {
    process.destroy();
    return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
