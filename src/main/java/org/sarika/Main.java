package org.sarika;

import java.util.Arrays;
import org.sarika.cli.Cli;
import org.sarika.cli.Shell;
import org.sarika.cli.SystemShell;
import org.sarika.wiring.Service;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Runs one command and exits with its code. */
public final class Main {
  private static final int FAULT = 1;

  private Main() {}

  public static void main(String[] args) {
    chooseLogging(args);
    Shell shell = SystemShell.open();
    int code;
    try {
      code = new Cli(new Service(shell.clock()), shell).run(args);
    } catch (Throwable e) {
      // The last net: whatever it is, the operator reads a sentence and a script sees a code.
      shell.err().println("sarika: a mistake in the program: " + e);
      code = FAULT;
    }
    System.exit(code);
  }

  /** Before the first logger is made: logback.xml reads these. */
  private static void chooseLogging(String[] args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    boolean serves = args.length > 0 && args[0].equals("serve");
    if (debug) {
      System.setProperty("sarika.log.trace", "%ex");
    }
    System.setProperty("sarika.log.level", debug ? "DEBUG" : serves ? "INFO" : "WARN");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
