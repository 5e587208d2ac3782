package org.sarika.cli;

import java.util.concurrent.Callable;
import org.sarika.curation.Outcome;
import org.sarika.knowledge.ArticleId;
import org.sarika.wiring.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an article back. */
@Command(
    name = "retract",
    description = {
      "Takes an article back at once; past answers say so in the place of its words.",
      "Readers see the reason."
    })
final class RetractCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ID", converter = ArticleIdConverter.class, description = "which one")
  private ArticleId id = new ArticleId("none");

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "why, in words for readers")
  private String reason = "";

  @Option(names = "--undo", description = "it was a mistake: the article answers again")
  private boolean undo;

  @Mixin private By by = new By();

  RetractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Desk desk = session.open()) {
      Outcome outcome =
          undo
              ? desk.review().restore(id, reason, by.curator())
              : desk.review().retract(id, reason, by.curator());
      return new Decisions(session).report(outcome);
    }
  }
}
