package org.sarika.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.sarika.knowledge.StorageException;
import org.sarika.settings.SettingsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what goes wrong into one sentence on standard error and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int LONGEST = 400;

  private final Session session;
  private final SarikaCommand root;

  Failures(Session session, SarikaCommand root) {
    this.session = session;
    this.root = root;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    session.complain("%s; see %s --help".formatted(sentence(e.getMessage()), command));
    return Exit.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return report(e);
  }

  /**
   * Says what went wrong, also when it is no exception of ours, and returns the exit code for it.
   */
  int report(Throwable fault) {
    if (root.debug()) {
      fault.printStackTrace(session.shell().err());
    }
    return switch (fault) {
      case SettingsException settings -> {
        settings.problems().forEach(session::complain);
        yield Exit.USAGE;
      }
      case StorageException storage -> fault(storage.getMessage());
      case IOException io -> fault(io.getMessage());
      case UncheckedIOException io -> fault(io.getMessage());
      case OutOfMemoryError memory ->
          fault("the memory is full: give more with SARIKA_JAVA_OPTS=-Xmx1g");
      default -> fault(unexpected(fault));
    };
  }

  private int fault(@Nullable String message) {
    session.complain(sentence(message));
    return Exit.FAULT;
  }

  private static @Nullable String unexpected(Throwable fault) {
    String kind = fault.getClass().getSimpleName();
    return fault.getMessage() == null
        ? "a mistake in the program (%s): run again with --debug and report it".formatted(kind)
        : fault.getMessage();
  }

  /** One line, without what a terminal would obey, without a full stop. */
  private static String sentence(@Nullable String message) {
    String line =
        (message == null ? "unknown fault" : message).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    String cut = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    return cut.replaceFirst("[.;]+$", "");
  }
}
