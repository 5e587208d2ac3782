package org.sarika.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root: only holds what all commands share. */
@Command(
    name = "sarika",
    description =
        "Answers questions with verbatim, cited excerpts from a curated store of articles.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done or answered, 1 fault, 2 wrong usage or settings, 3 not found.",
      "Settings come from environment variables; `sarika doctor` shows them."
    })
final class SarikaCommand {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "show the stack trace of a fault")
  private boolean debug;

  boolean debug() {
    return debug;
  }
}
