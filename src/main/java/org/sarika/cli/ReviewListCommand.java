package org.sarika.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sarika.curation.Change;
import org.sarika.curation.Likeness;
import org.sarika.curation.Waiting;
import org.sarika.knowledge.Article;
import org.sarika.wiring.Desk;
import picocli.CommandLine.Command;

/** Lists what waits for a curator. */
@Command(
    name = "list",
    description = "Lists what waits, longest first, and what was refused in the last 30 days.")
final class ReviewListCommand implements Callable<Integer> {
  private static final Duration REFUSALS = Duration.ofDays(30);

  private final Session session;

  ReviewListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Desk desk = session.open()) {
      List<Waiting> waiting = desk.review().waiting();
      List<Change> refused =
          desk.review().refusals(session.shell().clock().instant().minus(REFUSALS));
      waiting.forEach(one -> session.print(line(one, desk.review().like(one.article()))));
      refused.forEach(one -> session.print(line(one)));
      if (waiting.isEmpty() && refused.isEmpty()) {
        session.print("nothing waits and nothing was refused");
      }
      return Exit.OK;
    }
  }

  private static String line(Waiting waiting, List<Likeness> likenesses) {
    Article article = waiting.article();
    String like =
        likenesses.isEmpty()
            ? ""
            : likenesses.stream()
                .map(Decisions::like)
                .collect(Collectors.joining(", ", "; like ", ""));
    String from =
        "(%s, by %s%s%s)"
            .formatted(
                waiting.source(),
                waiting.by(),
                waiting.since().equals(Instant.EPOCH) ? "" : " on " + day(waiting.since()),
                like);
    return "waiting  %s  %s  %s  %s"
        .formatted(
            article.id(),
            article.published(),
            FindingText.safe(article.publisher().name() + " · " + article.title()),
            FindingText.safe(from));
  }

  private static String line(Change refused) {
    String what = "%s: %s (by %s)".formatted(refused.subject(), refused.reason(), refused.who());
    return "refused  %s  %s".formatted(day(refused.at()), FindingText.safe(what));
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
