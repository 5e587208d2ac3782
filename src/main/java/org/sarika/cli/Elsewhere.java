package org.sarika.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sarika.wiring.Orders;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command here or, if a service has the data folder open, there: a curator need not stop the
 * service to approve an article.
 */
final class Elsewhere implements IExecutionStrategy {
  /** Curators' commands; all others only read, or have to have the folder for themselves. */
  static final Set<String> COMMANDS = Set.of("import", "review", "retract", "note", "backup");

  private static final Set<String> WITH_PATHS = Set.of("import", "backup");
  private static final String BY = "--by";

  private final Session session;
  private final IExecutionStrategy here = new RunLast();

  Elsewhere(Session session) {
    this.session = session;
  }

  @Override
  public int execute(ParseResult parsed) {
    return isForService(parsed)
        ? order(parsed).map(this::show).orElseGet(() -> here.execute(parsed))
        : here.execute(parsed);
  }

  private static boolean isForService(ParseResult parsed) {
    ParseResult last = last(parsed);
    return parsed.hasSubcommand()
        && COMMANDS.contains(parsed.subcommand().commandSpec().name())
        && last.commandSpec().userObject() instanceof Callable<?>
        && !last.isUsageHelpRequested()
        && !last.isVersionHelpRequested();
  }

  private Optional<Orders.Done> order(ParseResult parsed) {
    return session.program().order(session.settings(), arguments(parsed));
  }

  private int show(Orders.Done done) {
    session.shell().out().print(done.out());
    session.shell().err().print(done.err());
    return done.code();
  }

  /** As written, but with what only this process knows: the folder it is in, and who asks. */
  private static List<String> arguments(ParseResult parsed) {
    ParseResult last = last(parsed);
    Set<String> paths = new HashSet<>();
    if (WITH_PATHS.contains(parsed.subcommand().commandSpec().name())) {
      for (PositionalParamSpec positional : last.matchedPositionals()) {
        paths.addAll(positional.originalStringValues());
      }
    }
    List<String> arguments = new ArrayList<>();
    for (String argument : parsed.originalArgs()) {
      arguments.add(
          paths.contains(argument) && !Addresses.isWeb(argument)
              ? Path.of(argument).toAbsolutePath().toString()
              : argument);
    }
    boolean signed = last.commandSpec().findOption(BY) == null || last.hasMatchedOption(BY);
    if (!signed) {
      arguments.add(BY + "=" + By.user());
    }
    return arguments;
  }

  private static ParseResult last(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last;
  }
}
