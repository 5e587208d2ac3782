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
import java.util.function.Predicate;
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
  private final List<Thread> listeners = new ArrayList<>();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> address = new CompletableFuture<>();

  /** The address to come, where the process names only the public one. */
  private final String ownAddress;

  private Serving(Process process, String ownAddress) {
    this.process = process;
    this.ownAddress = ownAddress;
    listen(process.inputReader(StandardCharsets.UTF_8));
    listen(process.errorReader(StandardCharsets.UTF_8));
  }

  private void listen(BufferedReader reader) {
    listeners.add(
        Thread.ofVirtual()
            .start(() -> {
              try (Stream<String> lines = reader.lines()) {
                lines.forEach(this::hear);
              } catch (UncheckedIOException e) {
                // It was killed in the middle of a line.
              }
            }));
  }

  private void hear(String line) {
    log.add(line);
    Matcher found = ADDRESS.matcher(line);
    if (found.find()) {
      address.complete(found.group());
    } else if (line.startsWith("reading room") && !ownAddress.isEmpty()) {
      address.complete(ownAddress);
    }
  }

  /**
   * Starts it and does not wait.
   *
   * @param flags of the Java machine
   */
  static Serving launch(Site site, String... flags) throws IOException {
    return run(site, "serve", flags);
  }

  /** The same with another command than {@code serve}. */
  static Serving run(Site site, String order, String... flags) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of(flags));
    String jar = System.getProperty("sarika.jar", "");
    command.addAll(
        jar.isEmpty()
            ? List.of("-cp", System.getProperty("java.class.path"), "org.sarika.Main")
            : List.of("-jar", jar));
    command.add(order);
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
    String port = site.settings().getOrDefault("SARIKA_HTTP_PORT", "");
    return new Serving(builder.start(), port.isEmpty() ? "" : "http://127.0.0.1:" + port);
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

  /** What it said, once it has ended by itself and all of that is read. */
  String awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("it does not end: " + log);
    }
    for (Thread listener : listeners) {
      listener.join(PATIENCE);
    }
    return String.join("\n", log);
  }

  /** Until a page of the reading room is like this; what it says then. */
  String awaitPage(String path, Predicate<String> wanted) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String page = get(path);
    while (!wanted.test(page) && System.nanoTime() < end) {
      Thread.sleep(50);
      page = get(path);
    }
    if (!wanted.test(page)) {
      throw new AssertionError("%s stays as it is: %s; log: %s".formatted(path, page, log));
    }
    return page;
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
