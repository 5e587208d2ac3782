package org.sarika.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.sarika.settings.Environment;

/** The process's own shell. */
public final class SystemShell {
  /** The launcher says which of 0, 1 and 2 are terminals, such as {@code 02}. */
  private static final String TERMINALS = "sarika.terminals";

  /** The launcher says how wide the terminal is. */
  private static final String COLUMNS = "sarika.columns";

  private static final int USUAL_COLUMNS = 80;
  private static final int BUFFER = 8192;

  private SystemShell() {}

  /** Streams write UTF-8 whatever the locale: JSON has to, and excerpts are verbatim. */
  public static Shell open() {
    String terminals = System.getProperty(TERMINALS, guessed());
    return new Shell(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        terminals.contains("0"),
        terminals.contains("1"),
        terminals.contains("2"),
        Integer.getInteger(COLUMNS, USUAL_COLUMNS),
        Environment.variables(),
        Clock.system(ZoneId.systemDefault()));
  }

  /** Java alone only knows whether input and output both are. */
  private static String guessed() {
    boolean both = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return both ? "01" : "";
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        true,
        StandardCharsets.UTF_8);
  }
}
