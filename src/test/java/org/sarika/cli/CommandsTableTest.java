package org.sarika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.fake.FakeProgram;
import org.sarika.fake.Readme;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The README lists the commands as {@code --help} does. */
class CommandsTableTest {
  @Test
  void theReadmeShowsTheCommands() throws IOException {
    Cli cli = new Cli(new FakeProgram(), new Run().shell());

    Readme.assertPart("commands", table(cli.commands()));
    assertThat(cli.commands().getSubcommands()).hasSize(15);
  }

  private static String table(CommandLine commands) {
    List<String> lines = new ArrayList<>(List.of("| command | what it does |", "| --- | --- |"));
    for (CommandLine command : commands.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        String does = String.join(" ", spec.usageMessage().description());
        lines.add("| `%s` | %s |".formatted(synopsis(spec), escaped(does)));
      }
    }
    return String.join("\n", lines);
  }

  private static String synopsis(CommandSpec spec) {
    StringBuilder text = new StringBuilder(spec.name());
    for (OptionSpec option : spec.options()) {
      if (!option.inherited() && !option.usageHelp() && !option.versionHelp()) {
        text.append(" [").append(option.longestName()).append(value(option)).append(']');
      }
    }
    spec.positionalParameters()
        .forEach(parameter -> text.append(' ').append(escaped(parameter.paramLabel())).append('…'));
    return text.toString();
  }

  private static String value(ArgSpec option) {
    return option.arity().max() == 0 ? "" : " " + escaped(option.paramLabel());
  }

  /** A bar would end the cell. */
  private static String escaped(String text) {
    return text.replace("|", "\\|");
  }
}
