package org.sarika.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import org.sarika.wiring.Screen;

/**
 * What a command has around it.
 *
 * @param in standard input
 * @param out standard output, for results only
 * @param err standard error, for everything else
 * @param inIsTerminal whether somebody types at the input
 * @param outIsTerminal whether somebody reads the output
 * @param errIsTerminal whether somebody reads the errors
 * @param columns the terminal's width
 * @param environment variables by name
 * @param clock tells today
 */
public record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment,
    Clock clock) {
  public Shell {
    environment = Map.copyOf(environment);
  }

  /** Whether results may be coloured; see no-color.org. */
  boolean coloursOut() {
    return outIsTerminal && allowsColour();
  }

  /** For results. */
  Screen screen() {
    return new Screen(
        in, out, inIsTerminal && outIsTerminal, coloursOut(), outIsTerminal ? columns : 0);
  }

  private boolean allowsColour() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }
}
