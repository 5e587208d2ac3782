package org.sarika.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another Java process with this one's class path; what it says behind the mark is read. */
final class ChildProcess implements AutoCloseable {
  private static final String MARK = "\u0001";

  private final Process process;

  private ChildProcess(Process process) {
    this.process = process;
  }

  static ChildProcess start(Class<?> main, Object... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName()),
                Stream.of(arguments).map(Object::toString))
            .toList();
    return new ChildProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Called in the child: says one line to the parent. */
  static synchronized void say(String line) {
    System.out.println(MARK + line);
    System.out.flush();
  }

  /** What the child says, as it says it; ends with the child. Log lines are left out. */
  Stream<String> lines() {
    BufferedReader reader = process.inputReader();
    return Stream.generate(() -> read(reader))
        .takeWhile(line -> !line.equals(END))
        .filter(line -> line.contains(MARK))
        .map(line -> line.substring(line.indexOf(MARK) + 1));
  }

  private static final String END = "\u0004";

  private static String read(BufferedReader reader) {
    try {
      String line = reader.readLine();
      return line == null ? END : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** kill -9. By its handle, since the process's own method throws away what it had said. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
