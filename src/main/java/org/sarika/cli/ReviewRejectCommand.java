package org.sarika.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sarika.knowledge.ArticleId;
import org.sarika.wiring.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns articles down. */
@Command(name = "reject", description = "Turns articles down that wait; the reason is kept.")
final class ReviewRejectCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      converter = ArticleIdConverter.class,
      description = "which ones")
  private List<ArticleId> ids = List.of();

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason = "";

  @Mixin private By by = new By();

  ReviewRejectCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    int worst = Exit.OK;
    try (Desk desk = session.open()) {
      Decisions decisions = new Decisions(session);
      for (ArticleId id : ids) {
        worst = Math.max(worst, decisions.report(desk.review().reject(id, reason, by.curator())));
      }
    }
    return worst;
  }
}
