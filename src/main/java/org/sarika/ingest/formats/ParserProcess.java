package org.sarika.ingest.formats;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The other end of {@link ParserMain}: a process with little memory, little time and none of our
 * environment. It stays for the next document; after a fault it is killed and a new one started.
 */
final class ParserProcess implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String MEMORY = "-Xmx256m";

  private final List<String> command;
  private final Duration longest;
  private @Nullable Process process;

  ParserProcess() {
    this(ourJava(ParserMain.class.getName()), LONGEST);
  }

  /**
   * @param longest how long one document may take
   */
  ParserProcess(List<String> command, Duration longest) {
    this.command = command;
    this.longest = longest;
  }

  /** Starts this program's own classes, from the jar or from a build's folders. */
  static List<String> ourJava(String main) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        MEMORY,
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Djava.awt.headless=true",
        // PDFBox lists the machine's fonts once, and would do so in the operator's home.
        "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
        "-cp",
        System.getProperty("java.class.path"),
        main);
  }

  /** One document after the other. */
  synchronized Document parse(ParserKind kind, byte[] bytes) throws UnreadableException {
    Process child = running();
    CompletableFuture<Document> answer = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> talk(child, kind, bytes, answer));
    try {
      return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      kill();
      throw new UnreadableException(
          "takes longer than %d seconds to read: save its text as a file"
              .formatted(longest.toSeconds()));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableException unreadable) {
        throw unreadable;
      }
      kill();
      throw new UnreadableException(
          "needs more than the 256 MB of memory that a file may take, or broke its reader:"
              + " save its text as a file");
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      throw new UnreadableException("was not read, since reading was stopped: import it again");
    }
  }

  private static void talk(
      Process child, ParserKind kind, byte[] bytes, CompletableFuture<Document> answer) {
    try {
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(child.getOutputStream()));
      out.writeByte(kind.code());
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
      answer.complete(Wire.receive(new DataInputStream(child.getInputStream())));
    } catch (IOException | UnreadableException | RuntimeException e) {
      answer.completeExceptionally(e);
    }
  }

  private Process running() {
    Process old = process;
    if (old != null && old.isAlive()) {
      return old;
    }
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
      // Tokens are there.
      builder.environment().clear();
      Process started = builder.start();
      process = started;
      return started;
    } catch (IOException e) {
      throw new IllegalStateException("cannot start " + command.getFirst(), e);
    }
  }

  private void kill() {
    Process old = process;
    process = null;
    if (old != null) {
      old.destroyForcibly();
    }
  }

  @Override
  public synchronized void close() {
    kill();
  }
}
