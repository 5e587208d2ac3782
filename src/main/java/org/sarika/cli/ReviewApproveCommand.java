package org.sarika.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sarika.curation.Approval;
import org.sarika.curation.Review;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;
import org.sarika.wiring.Desk;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets articles answer. */
@Command(
    name = "approve",
    description = {
      "Lets articles answer.",
      "One that is like a stored article is approved only with --copy-of or --separate."
    })
final class ReviewApproveCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      converter = ArticleIdConverter.class,
      description = "which ones")
  private List<ArticleId> ids = List.of();

  @ArgGroup private KinOptions kin = new KinOptions();

  @Option(
      names = "--viewpoint",
      paramLabel = "WORD",
      converter = LabelConverters.OfViewpoint.class,
      description = "from where it speaks")
  private Optional<Viewpoint> viewpoint = Optional.empty();

  @Option(
      names = "--reliability",
      paramLabel = "WORD",
      converter = LabelConverters.OfReliability.class,
      description = "high, medium or low")
  private Optional<Reliability> reliability = Optional.empty();

  @Option(names = "--topics", paramLabel = "A,B", split = ",", description = "its keywords")
  private List<String> topics = List.of();

  @Mixin private By by = new By();

  /** Only one of the two makes sense. */
  private static final class KinOptions {
    @Option(
        names = "--copy-of",
        paramLabel = "ID",
        converter = ArticleIdConverter.class,
        description = "it is a copy of that one, which answers for both")
    private Optional<ArticleId> original = Optional.empty();

    @Option(names = "--separate", description = "it is no copy, however alike another one is")
    private boolean separate;

    Approval.Kin kin() {
      return original
          .<Approval.Kin>map(Approval.Kin.CopyOf::new)
          .orElse(separate ? new Approval.Kin.Separate() : new Approval.Kin.Unsaid());
    }
  }

  ReviewApproveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Approval approval = approval();
    int worst = Exit.OK;
    try (Desk desk = session.open()) {
      Review review = desk.review();
      Decisions decisions = new Decisions(session);
      for (ArticleId id : ids) {
        worst = Math.max(worst, decisions.report(review.approve(id, by.curator(), approval)));
      }
    }
    return worst;
  }

  private Approval approval() {
    Approval approval = new Approval(kin.kin(), List.of());
    if (viewpoint.isPresent()) {
      approval = approval.with(new Approval.Detail.SpeaksFrom(viewpoint.get()));
    }
    if (reliability.isPresent()) {
      approval = approval.with(new Approval.Detail.Trusted(reliability.get()));
    }
    List<String> about = topics.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
    return about.isEmpty() ? approval : approval.with(new Approval.Detail.About(about));
  }
}
