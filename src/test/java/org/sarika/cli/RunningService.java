package org.sarika.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code serve} in a process of its own, on a port that was free. */
final class RunningService implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final String address;
  private final List<String> log;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningService(Process process, String address, List<String> log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  /** Returns when it says where it listens. */
  static RunningService start(Installation installation) throws IOException {
    Process process = installation.builder("serve").start();
    List<String> log = new CopyOnWriteArrayList<>();
    Thread.ofVirtual()
        .start(() -> Installation.lines(process.getErrorStream()).lines().forEach(log::add));
    BufferedReader out = Installation.lines(process.getInputStream());
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher found = ADDRESS.matcher(line);
      if (found.find()) {
        return new RunningService(process, found.group(), log);
      }
    }
    throw new AssertionError("serve ended without an address: " + log);
  }

  long pid() {
    return process.pid();
  }

  /** What it wrote to standard error so far. */
  List<String> log() {
    return List.copyOf(log);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The page that answers a question. */
  String ask(String question) throws IOException, InterruptedException {
    return get("/?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8)).body();
  }

  /** SIGTERM; the exit code, or -1 if it does not end in time. */
  int stop(Duration patience) throws InterruptedException {
    process.destroy();
    return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    try {
      kill();
      client.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
