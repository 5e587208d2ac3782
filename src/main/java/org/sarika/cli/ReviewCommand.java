package org.sarika.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The curator's queue. */
@Command(
    name = "review",
    synopsisSubcommandLabel = "list|show|approve|reject",
    description = {
      "Shows what waits and what was refused, and lets it answer or turns it down.",
      "`review list`, `review show ID`, `review approve ID…`, `review reject ID… --reason TEXT`."
    })
final class ReviewCommand {
  private ReviewCommand() {}

  static CommandLine with(Session session) {
    return new CommandLine(new ReviewCommand())
        .addSubcommand(new ReviewListCommand(session))
        .addSubcommand(new ReviewShowCommand(session))
        .addSubcommand(new ReviewApproveCommand(session))
        .addSubcommand(new ReviewRejectCommand(session));
  }
}
