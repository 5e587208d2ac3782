package org.sarika.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sarika.wiring.Desk;
import org.sarika.wiring.Progress;

/** Answers the lines of a file: opens what is read and written. */
final class Batch {
  private static final String STANDARD_INPUT = "-";

  private final Session session;
  private final LocalDate day;

  Batch(Session session, LocalDate day) {
    this.session = session;
    this.day = day;
  }

  /** The exit code: 1 if any line was bad. */
  int run(String input, Optional<String> output) throws IOException {
    long lines = steps(input, output);
    try (Desk desk = session.open();
        Source source = source(input);
        Target target = target(output);
        Progress.Task bar = session.progress().start("ask", lines)) {
      BatchRun run = new BatchRun(session, desk, day, target.stream(), bar);
      return run.answer(source.reader()) ? Exit.OK : Exit.FAULT;
    }
  }

  /** Where answers go; standard output stays open. */
  private record Target(PrintStream stream, boolean owned) implements AutoCloseable {
    @Override
    public void close() {
      if (owned) {
        stream.close();
      }
    }
  }

  /** Where questions come from. Closing standard input would wait for whoever still types. */
  private record Source(BufferedReader reader, boolean owned) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      if (owned) {
        reader.close();
      }
    }
  }

  private Target target(Optional<String> output) throws IOException {
    if (output.isEmpty()) {
      return new Target(session.shell().out(), false);
    }
    Path file = Path.of(output.get());
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("'%s' cannot be written: there is no such folder".formatted(file));
    }
    return new Target(
        new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8), true);
  }

  /** How many lines there are, if the input can be read twice; looks at the files on the way. */
  private static long steps(String input, Optional<String> output) throws IOException {
    if (STANDARD_INPUT.equals(input)) {
      return -1;
    }
    Path file = Path.of(input);
    if (Files.isDirectory(file) || !Files.isReadable(file)) {
      throw new IOException("'%s' is not a file that can be read".formatted(file));
    }
    Optional<Path> target = output.map(Path::of).filter(Files::exists);
    if (target.isPresent() && Files.isSameFile(file, target.get())) {
      throw new IOException("'%s' would be overwritten while it is read".formatted(file));
    }
    return Files.isRegularFile(file) ? count(file) : -1;
  }

  private static long count(Path file) throws IOException {
    long lines = 0;
    try (BufferedReader reader = reader(Files.newInputStream(file))) {
      while (reader.readLine() != null) {
        lines++;
      }
    }
    return lines;
  }

  private Source source(String input) throws IOException {
    return STANDARD_INPUT.equals(input)
        ? new Source(reader(session.shell().in()), false)
        : new Source(reader(Files.newInputStream(Path.of(input))), true);
  }

  /** Wrong bytes become the replacement character, so that one bad line does not end the rest. */
  private static BufferedReader reader(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
