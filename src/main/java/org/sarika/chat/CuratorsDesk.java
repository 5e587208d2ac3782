package org.sarika.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sarika.curation.Curator;
import org.sarika.curation.Review;
import org.sarika.curation.Submission;
import org.sarika.curation.Submissions;
import org.sarika.curation.Submitted;
import org.sarika.curation.Waiting;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;

/**
 * The curators' orders, links, files and buttons, whatever the platform. Who may is asked anew each
 * time. What comes twice is done once: the second time it finds it done. Safe for many threads.
 */
public final class CuratorsDesk implements Curating {
  private static final int PAGE = 8;
  private static final int REFUSALS = 4;
  private static final Duration REFUSED_WITHIN = Duration.ofDays(30);

  private final Curators curators;
  private final Review review;
  private final Submissions submissions;
  private final ArticleStore articles;
  private final Clock clock;
  private final Decisions decisions;
  private final AwaitedReasons reasons;

  public CuratorsDesk(
      Curators curators,
      Review review,
      Submissions submissions,
      ArticleStore articles,
      Clock clock) {
    this.curators = curators;
    this.review = review;
    this.submissions = submissions;
    this.articles = articles;
    this.clock = clock;
    this.decisions = new Decisions(review, articles);
    this.reasons = new AwaitedReasons(clock);
  }

  @Override
  public boolean isOpenTo(ConversationId where, String who) {
    return curators.of(where, who).isPresent();
  }

  @Override
  public Optional<Reply> reply(IncomingMessage message) {
    return curators.of(message.conversation(), message.asker()).flatMap(who -> reply(message, who));
  }

  @Override
  public Optional<Reply> take(IncomingMessage message, Submission.File file) {
    return curators
        .of(message.conversation(), message.asker())
        .map(who -> submit(message.conversation(), file, who));
  }

  @Override
  public Pressed press(Press press) {
    return curators
        .of(press.conversation(), press.asker())
        .map(who -> obey(press, who))
        .orElseGet(() -> new Pressed.Refused(Notice.TOO_OLD));
  }

  private Optional<Reply> reply(IncomingMessage message, Curator who) {
    ConversationId where = message.conversation();
    CuratorOrder order = CuratorOrder.in(message.text());
    if (order instanceof CuratorOrder.Words(String reason)) {
      return awaited(message).map(id -> decisions.rejected(where, id, reason, who));
    }
    reasons.forget(where, message.asker());
    return switch (order) {
      case CuratorOrder.ShowQueue _ -> Optional.of(queue(where, 0));
      case CuratorOrder.Look look ->
          Optional.of(
              named(
                  where,
                  look.article(),
                  id -> preview(where, id, CuratorReply.PreviewReply.Why.ASKED)));
      case CuratorOrder.Decide decide ->
          Optional.of(
              named(where, decide.article(), id -> decisions.decided(where, id, decide, who)));
      case CuratorOrder.AddNote add ->
          Optional.of(
              named(where, add.article(), id -> decisions.noted(where, id, add.note(), who)));
      case CuratorOrder.HandIn(var address, String particulars) ->
          Optional.of(submit(where, new Submission.Link(address, particulars), who));
      case CuratorOrder.Unclear(Notice usage) ->
          Optional.of(new OwnReply.NoticeReply(where, usage));
      case CuratorOrder.Command _, CuratorOrder.Words _ -> Optional.empty();
    };
  }

  /** What the question replied to is about, or else the one asked last. */
  private Optional<ArticleId> awaited(IncomingMessage message) {
    Optional<ArticleId> replied = ArticleKey.find(message.about(), articles);
    return replied.isPresent() ? replied : reasons.take(message);
  }

  private Reply named(ConversationId where, String name, Function<ArticleId, Reply> work) {
    Optional<ArticleId> id =
        Optional.of(name)
            .filter(ArticleId::isValid)
            .map(ArticleId::new)
            .filter(one -> articles.fingerprint(one).isPresent())
            .or(() -> ArticleKey.find(name, articles));
    return id.map(work).orElseGet(() -> new OwnReply.NoticeReply(where, Notice.NO_SUCH_ARTICLE));
  }

  private Reply submit(ConversationId where, Submission what, Curator who) {
    return switch (submissions.submit(what, who)) {
      case Submitted.Queued queued ->
          preview(where, queued.id(), CuratorReply.PreviewReply.Why.QUEUED);
      case Submitted.Known known -> preview(where, known.id(), CuratorReply.PreviewReply.Why.KNOWN);
      case Submitted.Refused refused -> new CuratorReply.NotTakenReply(where, refused.reason());
    };
  }

  private Reply preview(ConversationId where, ArticleId id, CuratorReply.PreviewReply.Why why) {
    return review
        .preview(id)
        .<Reply>map(preview -> decisions.preview(where, preview, why))
        .orElseGet(() -> new OwnReply.NoticeReply(where, Notice.NO_SUCH_ARTICLE));
  }

  private Reply queue(ConversationId where, int page) {
    List<Waiting> waiting = review.waiting();
    int last = waiting.isEmpty() ? 0 : (waiting.size() - 1) / PAGE;
    int shown = Math.clamp(page, 0, last);
    List<QueuedArticle> items =
        waiting.stream().skip((long) shown * PAGE).limit(PAGE).map(this::queued).toList();
    return new CuratorReply.QueueReply(
        where,
        items,
        shown,
        last + 1,
        waiting.size(),
        review.refusals(clock.instant().minus(REFUSED_WITHIN)).stream().limit(REFUSALS).toList());
  }

  private QueuedArticle queued(Waiting waiting) {
    Article article = waiting.article();
    return new QueuedArticle(ArticleKey.of(article.id()), waiting, !review.like(article).isEmpty());
  }

  private Pressed obey(Press press, Curator who) {
    ConversationId where = press.conversation();
    if (press.action() == Action.REVIEW) {
      return new Pressed.Instead(queue(where, press.number()));
    }
    reasons.forget(where, press.asker());
    return ArticleKey.find(press.turn(), articles)
        .map(id -> obey(press, id, who))
        .orElseGet(() -> new Pressed.Refused(Notice.TOO_OLD));
  }

  private Pressed obey(Press press, ArticleId id, Curator who) {
    ConversationId where = press.conversation();
    return switch (press.action()) {
      case PREVIEW -> new Pressed.Show(preview(where, id, CuratorReply.PreviewReply.Why.ASKED));
      case APPROVE -> new Pressed.Instead(decisions.approved(where, id, who));
      case SEPARATE -> new Pressed.Instead(decisions.separated(where, id, who));
      case COPY ->
          ArticleKey.findOther(press.turn(), articles)
              .<Pressed>map(other -> new Pressed.Instead(decisions.merged(where, id, other, who)))
              .orElseGet(() -> new Pressed.Refused(Notice.TOO_OLD));
      case REJECT -> askWhy(press, id);
      case REJECT_FOR ->
          press.number() < 1 || press.number() > ReadyReason.ALL.size()
              ? new Pressed.Refused(Notice.TOO_OLD)
              : new Pressed.Instead(
                  decisions.rejected(
                      where, id, ReadyReason.ALL.get(press.number() - 1).words(), who));
      case REVIEW,
          CONTEXT,
          MORE,
          SOURCES,
          SHARE,
          AGAIN,
          ANY_TIME,
          EXAMPLE,
          HELPFUL,
          NOT_HELPFUL,
          WRONG,
          OUTDATED,
          MISSING,
          BAD_QUOTE,
          TELL ->
          new Pressed.Refused(Notice.TOO_OLD);
    };
  }

  /** Where a form asks for the reason, no message is one. */
  private Pressed askWhy(Press press, ArticleId id) {
    ConversationId where = press.conversation();
    Optional<Reply> settled = decisions.settled(where, id);
    if (settled.isPresent()) {
      return new Pressed.Instead(settled.get());
    }
    if (!press.privately()) {
      reasons.await(where, press.asker(), id);
    }
    String title = articles.find(id).map(Article::title).orElse("");
    return new Pressed.Instead(new CuratorReply.ReasonReply(where, ArticleKey.of(id), title));
  }
}
