package org.sarika.cli;

import java.io.PrintWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.sarika.wiring.Program;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The command line: finds the command, runs it, and turns what goes wrong into one sentence. */
public final class Cli {
  private final Session session;
  private final Failures failures;
  private final CommandLine commands;

  public Cli(Program program, Shell shell) {
    this.session = new Session(shell, program);
    SarikaCommand root = new SarikaCommand();
    this.failures = new Failures(session, root);
    this.commands = commands(session, root, failures);
  }

  /** Runs one command and returns its exit code. Never throws. */
  public int run(String... arguments) {
    int code;
    try {
      code = commands.execute(arguments);
    } catch (Throwable e) {
      code = failures.report(e);
    }
    session.shell().out().flush();
    session.shell().err().flush();
    return code;
  }

  private static CommandLine commands(Session session, SarikaCommand root, Failures failures) {
    CommandLine commands =
        new CommandLine(root)
            .addSubcommand(new ServeCommand(session))
            .addSubcommand(new AskCommand(session))
            .addSubcommand(new ChatCommand(session))
            .addSubcommand(new SearchCommand(session))
            .addSubcommand(new ImportCommand(session))
            .addSubcommand(ReviewCommand.with(session))
            .addSubcommand(new GapsCommand(session))
            .addSubcommand(new RetractCommand(session))
            .addSubcommand(new NoteCommand(session))
            .addSubcommand(new BackupCommand(session))
            .addSubcommand(new RestoreCommand(session))
            .addSubcommand(new CheckCommand(session))
            .addSubcommand(new EvalCommand(session))
            .addSubcommand(new DoctorCommand(session))
            .addSubcommand(new CalibrateCommand(session));
    addStandardOptions(commands);
    return commands
        // A question may begin with @, which would otherwise name a file of arguments.
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(session.shell().out()))
        .setErr(writer(session.shell().err()))
        .setColorScheme(Help.defaultColorScheme(ansi(session.shell().coloursOut())))
        .setUsageHelpWidth(Math.clamp(session.shell().columns(), 60, 100))
        .setExecutionStrategy(new Elsewhere(session))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }

  /** For the README. */
  CommandLine commands() {
    return commands;
  }

  private static void addStandardOptions(CommandLine command) {
    command.getSubcommands().values().forEach(Cli::addStandardOptions);
    command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
  }

  private static Help.Ansi ansi(boolean colours) {
    return colours ? Help.Ansi.ON : Help.Ansi.OFF;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
