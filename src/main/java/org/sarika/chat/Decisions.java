package org.sarika.chat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sarika.curation.Approval;
import org.sarika.curation.Change;
import org.sarika.curation.Curator;
import org.sarika.curation.Deed;
import org.sarika.curation.Outcome;
import org.sarika.curation.Preview;
import org.sarika.curation.Review;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.Status;

/** Carries decisions out through {@link Review} and says what came of them. */
final class Decisions {
  private final Review review;
  private final ArticleStore articles;

  Decisions(Review review, ArticleStore articles) {
    this.review = review;
    this.articles = articles;
  }

  Reply approved(ConversationId where, ArticleId id, Curator who) {
    return ifWaiting(where, id, () -> review.approve(id, who, Approval.PLAIN));
  }

  Reply separated(ConversationId where, ArticleId id, Curator who) {
    return ifWaiting(where, id, () -> review.approve(id, who, Approval.separate()));
  }

  Reply merged(ConversationId where, ArticleId id, ArticleId original, Curator who) {
    return ifWaiting(where, id, () -> review.approve(id, who, Approval.copyOf(original)));
  }

  Reply rejected(ConversationId where, ArticleId id, String reason, Curator who) {
    return ifWaiting(where, id, () -> review.reject(id, reason, who));
  }

  /**
   * A button may be old, and another curator quicker: it decides only about what still waits. One
   * at a time, so that nothing comes between the look and the decision.
   */
  private synchronized Reply ifWaiting(
      ConversationId where, ArticleId id, Supplier<Outcome> decision) {
    return settled(where, id).orElseGet(() -> told(where, id, decision.get()));
  }

  /** An order in words. */
  synchronized Reply decided(
      ConversationId where, ArticleId id, CuratorOrder.Decide order, Curator who) {
    Outcome outcome =
        switch (order.verb()) {
          case REJECT -> review.reject(id, order.reason(), who);
          case RETRACT -> review.retract(id, order.reason(), who);
          case RESTORE -> review.restore(id, order.reason(), who);
        };
    Deed deed =
        switch (order.verb()) {
          case REJECT -> Deed.REJECTED;
          case RETRACT -> Deed.RETRACTED;
          case RESTORE -> Deed.RESTORED;
        };
    return done(outcome, id, deed, order.reason(), who)
        .map(preview -> settled(where, preview))
        .orElseGet(() -> told(where, id, outcome));
  }

  /** Where the same order was obeyed already: it was delivered twice. */
  private Optional<Preview> done(
      Outcome outcome, ArticleId id, Deed deed, String reason, Curator who) {
    return outcome instanceof Outcome.Unfit
        ? review
            .preview(id)
            .filter(preview ->
                preview
                    .ruling()
                    .filter(last ->
                        last.deed() == deed
                            && last.who().equals(who)
                            && last.reason().equals(reason.strip()))
                    .isPresent())
        : Optional.empty();
  }

  /** The same note by the same curator stands there once. */
  synchronized Reply noted(ConversationId where, ArticleId id, Note note, Curator who) {
    Optional<Preview> before = review.preview(id);
    Optional<Change> same =
        before.filter(preview -> preview.article().notes().contains(note)).stream()
            .flatMap(preview -> preview.changes().stream())
            .filter(change ->
                change.deed() == Deed.NOTED
                    && change.who().equals(who)
                    && change.reason().equals(note.text().strip()))
            .findFirst();
    return before.isPresent() && same.isPresent()
        ? new CuratorReply.DecidedReply(where, before.get(), same.get(), "")
        : told(where, id, review.note(id, note, who));
  }

  /** What was decided before, and by whom; empty if the article waits or is not there. */
  Optional<Reply> settled(ConversationId where, ArticleId id) {
    return articles
        .fingerprint(id)
        .filter(print -> print.status() != Status.PENDING)
        .flatMap(_ -> review.preview(id))
        .map(preview -> settled(where, preview));
  }

  private Reply settled(ConversationId where, Preview preview) {
    return preview
        .ruling()
        .filter(change -> change.deed() != Deed.SUBMITTED)
        .<Reply>map(change -> new CuratorReply.DecidedReply(where, preview, change, ""))
        .orElseGet(() ->
            new CuratorReply.UndoneReply(
                where, new Outcome.Unfit(preview.article().id(), preview.status())));
  }

  private Reply told(ConversationId where, ArticleId id, Outcome outcome) {
    Optional<Preview> now = review.preview(id);
    if (outcome instanceof Outcome.Done done && now.isPresent()) {
      return new CuratorReply.DecidedReply(where, now.get(), done.change(), done.file());
    }
    return outcome instanceof Outcome.NearCopy && now.isPresent()
        ? preview(where, now.get(), CuratorReply.PreviewReply.Why.NEAR_COPY)
        : new CuratorReply.UndoneReply(where, outcome);
  }

  /** All about an article, with what it is like. */
  Reply preview(ConversationId where, Preview preview, CuratorReply.PreviewReply.Why why) {
    ArticleId id = preview.article().id();
    return new CuratorReply.PreviewReply(where, ArticleKey.of(id), preview, like(id, preview), why);
  }

  private List<LikeArticle> like(ArticleId id, Preview preview) {
    return preview.like().stream()
        .flatMap(likeness ->
            articles.find(likeness.other()).stream()
                .map(other ->
                    new LikeArticle(
                        ArticleKey.of(id, likeness.other()),
                        other,
                        articles.approved(other.id().value()).isPresent(),
                        likeness)))
        .toList();
  }
}
