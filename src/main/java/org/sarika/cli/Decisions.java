package org.sarika.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.sarika.curation.Likeness;
import org.sarika.curation.Outcome;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Status;

/** Says what became of a decision. */
final class Decisions {
  private final Session session;

  Decisions(Session session) {
    this.session = session;
  }

  /** Prints it and returns the exit code. */
  int report(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done(done);
      case Outcome.Absent(ArticleId id) -> {
        session.complain("there is no article '%s': see `review list`, or `search`".formatted(id));
        yield Exit.NOT_FOUND;
      }
      case Outcome.Unfit(ArticleId id, Status status) ->
          refused("'%s' is %s: %s".formatted(id, status.label(), way(status)));
      case Outcome.NearCopy near ->
          refused(
              "'%s' is like %s: add --copy-of %s, or --separate if it answers by itself"
                  .formatted(near.id(), like(near), near.like().getFirst().other()));
      case Outcome.NoParagraph none ->
          refused(
              "'%s' has no paragraph %d, only 1 to %d"
                  .formatted(none.id(), none.paragraph(), none.paragraphs()));
      case Outcome.BadReason bad ->
          refused(
              "the reason is empty or too long: write one of at most %d characters with --reason"
                  .formatted(bad.longest()));
    };
  }

  private int done(Outcome.Done done) {
    session.print(
        "%-9s %s  %s"
            .formatted(done.change().deed().label(), done.article().id(), done.article().title()));
    if (!done.file().isEmpty()) {
      session.complain(
          "this is kept in the data folder only: change '%s' in the knowledge folder too"
              .formatted(done.file()));
    }
    return Exit.OK;
  }

  private int refused(String sentence) {
    session.complain(sentence);
    return Exit.FAULT;
  }

  /** What can be done instead. */
  private static String way(Status status) {
    return switch (status) {
      case PENDING -> "approve or reject it first";
      case APPROVED -> "use `retract` to take it back";
      case REJECTED -> "use `review approve` if it shall answer";
      case RETRACTED -> "use `retract --undo` if that was a mistake";
      case COPY -> "use `review approve --separate` if it shall answer by itself";
    };
  }

  private static String like(Outcome.NearCopy near) {
    return near.like().stream().map(Decisions::like).collect(Collectors.joining(", "));
  }

  /** Such as {@code 'a' (words 0.83, meaning 0.99)}. */
  static String like(Likeness like) {
    return String.format(
        Locale.ROOT,
        "'%s' (words %.2f, meaning %.2f)",
        like.other(),
        like.sameWords(),
        like.sameMeaning());
  }
}
