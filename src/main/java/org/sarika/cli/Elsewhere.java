package org.sarika.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sarika.wiring.Orders;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command here or, if a service has the data folder open, there: a curator need not stop the
 * service to approve an article.
 */
final class Elsewhere implements IExecutionStrategy {
  /** Curators' commands; all others only read, or have to have the folder for themselves. */
  static final Set<String> COMMANDS =
      Set.of("import", "review", "gaps", "retract", "note", "backup");

  private static final Set<String> WITH_PATHS = Set.of("import", "backup");
  private static final String BY = "--by";
  private static final String END_OF_OPTIONS = "--";

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
    CommandSpec command = last(parsed).commandSpec();
    Set<String> paths = paths(parsed);
    List<String> written = parsed.originalArgs();
    List<String> arguments = new ArrayList<>(written);
    int name = written.indexOf(parsed.subcommand().commandSpec().name());
    for (int i = name + 1; i < written.size(); i++) {
      if (paths.contains(written.get(i)) && !takesValue(command, written.get(i - 1))) {
        arguments.set(i, Path.of(written.get(i)).toAbsolutePath().toString());
      }
    }
    boolean signed = command.findOption(BY) == null || last(parsed).hasMatchedOption(BY);
    if (!signed) {
      int end = arguments.indexOf(END_OF_OPTIONS);
      arguments.add(end < 0 ? arguments.size() : end, BY + "=" + By.user());
    }
    return arguments;
  }

  private static Set<String> paths(ParseResult parsed) {
    return WITH_PATHS.contains(parsed.subcommand().commandSpec().name())
        ? last(parsed).matchedPositionals().stream()
            .flatMap(positional -> positional.originalStringValues().stream())
            .filter(argument -> !Addresses.looksLikeOne(argument))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean takesValue(CommandSpec command, String argument) {
    OptionSpec option = command.findOption(argument);
    return option != null && option.arity().max() > 0;
  }

  private static ParseResult last(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last;
  }
}
