package org.sarika.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading the model does to the machine, seen from another process. */
class EmbeddingProcessTest {
  @Test
  void unpacksTheLibrariesIntoTheGivenFolderAndWritesNowhereElse(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path temporary = folder.resolve("tmp");
    Path home = folder.resolve("home");
    Path natives = folder.resolve("made/natives");

    String output = run(folder, 9, natives.toString());

    assertThat(output).contains("dimension 384");
    assertThat(names(natives))
        .containsExactlyInAnyOrder(
            System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni"));
    assertThat(names(temporary)).isEmpty();
    assertThat(names(home)).isEmpty();
  }

  @Test
  void unpacksTheLibrariesOnce(@TempDir Path folder) throws IOException, InterruptedException {
    Path natives = folder.resolve("natives");
    run(folder, 9, natives.toString());
    List<Object> before = stamps(natives);

    run(folder, 9, natives.toString());

    assertThat(stamps(natives)).isEqualTo(before);
  }

  @Test
  void callsNobody(@TempDir Path folder) throws IOException, InterruptedException {
    try (Calls calls = new Calls()) {
      String output = run(folder, calls.port(), folder.resolve("natives").toString());

      assertThat(output).contains("dimension 384");
      assertThat(calls.count()).isZero();
    }
  }

  @Test
  void wouldBeSeenCallingSomebody(@TempDir Path folder) throws IOException, InterruptedException {
    try (Calls calls = new Calls()) {
      run(folder, calls.port(), "http://192.0.2.1/weights");

      assertThat(calls.count()).isPositive();
    }
  }

  @Test
  void bringsNoTokenizerThatCallsHome() {
    ClassLoader loader = getClass().getClassLoader();

    assertThat(loader.getResource("ai/onnxruntime/OrtSession.class")).isNotNull();
    for (String known :
        List.of(
            "ai/djl/Application.class",
            "ai/djl/util/Platform.class",
            "ai/djl/huggingface/tokenizers/HuggingFaceTokenizer.class")) {
      assertThat(loader.getResource(known)).as(known).isNull();
    }
    assertThat(System.getProperty("java.class.path")).doesNotContain("ai/djl");
  }

  /** Every way out of the process leads to a port of ours. */
  private static String run(Path folder, int proxyPort, String argument)
      throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("tmp"));
    Files.createDirectories(folder.resolve("home"));
    String port = Integer.toString(proxyPort);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + folder.resolve("tmp"),
            "-Duser.home=" + folder.resolve("home"),
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=" + port,
            "-Dhttp.proxyHost=127.0.0.1",
            "-Dhttp.proxyPort=" + port,
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=" + port,
            "-cp",
            System.getProperty("java.class.path"),
            EmbeddingProcess.class.getName(),
            argument);
    builder.environment().put("HOME", folder.resolve("home").toString());
    builder.environment().put("TMPDIR", folder.resolve("tmp").toString());
    Path output = folder.resolve("output");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<Object> stamps(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder).sorted()) {
      return files.map(EmbeddingProcessTest::stamp).toList();
    }
  }

  private static Object stamp(Path file) {
    try {
      return Files.readAttributes(file, "fileKey,lastModifiedTime,size");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Counts who calls, and hangs up. */
  private static final class Calls implements AutoCloseable {
    private final ServerSocket server;
    private final AtomicInteger count = new AtomicInteger();

    Calls() throws IOException {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Thread.ofVirtual().start(this::accept);
    }

    int port() {
      return server.getLocalPort();
    }

    int count() {
      return count.get();
    }

    private void accept() {
      while (!server.isClosed()) {
        try (Socket caller = server.accept()) {
          count.incrementAndGet();
          caller.shutdownOutput();
        } catch (IOException e) {
          // Closed: nobody is counted any more.
          return;
        }
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
