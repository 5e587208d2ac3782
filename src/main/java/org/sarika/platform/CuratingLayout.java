package org.sarika.platform;

import java.util.ArrayList;
import java.util.List;
import org.sarika.chat.Curating;
import org.sarika.chat.QueuedArticle;
import org.sarika.chat.CuratorReply;
import org.sarika.curation.Change;
import org.sarika.curation.Deed;
import org.sarika.curation.Outcome;
import org.sarika.curation.Waiting;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Source;
import org.sarika.knowledge.Status;
import org.sarika.render.Cut;
import org.sarika.render.Dates;
import org.sarika.render.Fact;
import org.sarika.render.RichText;
import org.sarika.render.SourceLines;
import org.sarika.render.Texts;

/** Lays out what curators see, each so short that one message of any platform holds it. */
final class CuratingLayout {
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REASON = 160;
  private static final int LONGEST_REFUSAL = 1000;
  private static final int MEGABYTE = 1 << 20;

  private final Texts texts;
  private final SourceLines sources;
  private final ArticlePreview previews;
  private final CuratingButtons buttons;

  CuratingLayout(Texts texts) {
    this.texts = texts;
    this.sources = new SourceLines(texts);
    this.previews = new ArticlePreview(texts, this::changed);
    this.buttons = new CuratingButtons(texts);
  }

  Post layOut(CuratorReply reply) {
    return switch (reply) {
      case CuratorReply.QueueReply queue -> queue(queue);
      case CuratorReply.PreviewReply preview -> preview(preview);
      case CuratorReply.DecidedReply decided -> decided(decided);
      case CuratorReply.UndoneReply undone -> saying(undone(undone.outcome()));
      case CuratorReply.ReasonReply asked ->
          new Post(
              List.of(
                  new RichText.Facts(
                      texts.get("curating.reason"),
                      List.of(
                          new Fact(
                              texts.get("curating.fact.headline"),
                              Cut.at(LONGEST_TITLE, asked.title()))))),
              buttons.reasons(asked.key()));
      case CuratorReply.NotTakenReply refused ->
          new Post(
              List.of(
                  new RichText.Facts(
                      texts.get("curating.not-taken"),
                      List.of(
                          new Fact(
                              texts.get("curating.fact.reason"),
                              Cut.at(LONGEST_REFUSAL, refused.reason()))))),
              List.of());
    };
  }

  private static Post saying(String text) {
    return new Post(List.of(RichText.Paragraph.of(text)), List.of());
  }

  private Post queue(CuratorReply.QueueReply queue) {
    List<RichText> blocks = new ArrayList<>();
    blocks.add(
        RichText.Paragraph.bold(
            queue.total() == 0
                ? texts.get("curating.queue.none")
                : texts.count("curating.queue", queue.total())));
    if (!queue.items().isEmpty()) {
      blocks.add(
          new RichText.Facts(
              texts.fill("curating.queue.page", queue.page() + 1, queue.pages()),
              queue.items().stream().map(this::waiting).toList()));
    }
    if (!queue.refused().isEmpty()) {
      blocks.add(
          new RichText.Facts(
              texts.get("curating.refused"), queue.refused().stream().map(this::refused).toList()));
    }
    blocks.add(RichText.Paragraph.of(texts.fill("curating.how", Curating.LARGEST_FILE / MEGABYTE)));
    return new Post(blocks, buttons.queue(queue));
  }

  private Fact waiting(QueuedArticle queued) {
    Waiting waiting = queued.waiting();
    Article article = waiting.article();
    String line =
        texts.fill(
            "curating.queue.item",
            Cut.at(LONGEST_NAME, article.publisher().name()),
            Dates.write(article.published(), texts.language()),
            Cut.at(LONGEST_NAME, waiting.by().name()));
    return new Fact(
        Cut.at(LONGEST_TITLE, article.title()),
        queued.isNear() ? line + texts.get("curating.queue.near") : line);
  }

  private Fact refused(Change change) {
    return new Fact(
        Cut.at(LONGEST_TITLE, change.subject()),
        texts.fill(
            "curating.refused.item",
            Cut.at(LONGEST_REASON, change.reason()),
            Cut.at(LONGEST_NAME, change.who().name()),
            Dates.write(change.at(), texts.language())));
  }

  private Post preview(CuratorReply.PreviewReply reply) {
    List<RichText> blocks = new ArrayList<>();
    blocks.add(headline(lead(reply), reply.preview().article()));
    blocks.addAll(previews.of(reply));
    boolean open = reply.preview().status() == Status.PENDING;
    return new Post(blocks, open ? buttons.decisions(reply.key(), reply.like()) : List.of());
  }

  private String lead(CuratorReply.PreviewReply reply) {
    Status status = reply.preview().status();
    return switch (reply.why()) {
      case ASKED -> texts.get("curating.status." + Key.of(status));
      case QUEUED -> texts.get("curating.queued");
      case KNOWN ->
          texts.fill(
              "curating.known",
              reply.preview().article().id(),
              texts.get("curating.status." + Key.of(status)));
      case NEAR_COPY -> texts.get("curating.near-copy");
    };
  }

  private RichText headline(String lead, Article article) {
    Source source = article.source();
    Source cut =
        new Source(
            source.id(),
            Cut.at(LONGEST_TITLE, source.title()),
            source.publisher(),
            source.published(),
            source.url(),
            source.language(),
            source.form(),
            source.viewpoint(),
            source.reliability(),
            source.copies());
    return new RichText.Headlines(lead, List.of(sources.of(cut)));
  }

  private Post decided(CuratorReply.DecidedReply reply) {
    Change change = reply.change();
    List<Fact> facts = new ArrayList<>();
    if (!change.reason().isEmpty()) {
      String label = change.deed() == Deed.MERGED ? "original" : "reason";
      facts.add(
          new Fact(
              texts.get("curating.fact." + (change.deed() == Deed.NOTED ? "note" : label)),
              change.reason()));
    }
    facts.add(new Fact(texts.get("curating.fact.id"), change.subject()));
    if (!reply.file().isEmpty()) {
      facts.add(
          new Fact(texts.get("curating.fact.file"), texts.fill("curating.file", reply.file())));
    }
    return new Post(
        List.of(
            headline(changed(change), reply.preview().article()),
            new RichText.Facts(texts.get("curating.details"), facts)),
        List.of());
  }

  /** Who did what when, in a sentence. */
  private String changed(Change change) {
    return texts.fill(
        "curating.deed." + Key.of(change.deed()),
        change.who(),
        Dates.write(change.at(), texts.language()));
  }

  private String undone(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Absent absent -> texts.fill("curating.undone.absent", absent.id());
      case Outcome.Unfit unfit ->
          texts.fill(
              "curating.undone.unfit",
              unfit.id(),
              texts.get("curating.status." + Key.of(unfit.status())));
      case Outcome.NoParagraph none ->
          texts.fill(
              "curating.undone.no-paragraph", none.id(), none.paragraphs(), none.paragraph());
      case Outcome.BadReason bad -> texts.fill("curating.undone.bad-reason", bad.longest());
      case Outcome.NearCopy near -> texts.fill("curating.undone.near-copy", near.id());
      case Outcome.Done done -> texts.fill("curating.undone.done", done.article().id());
    };
  }
}
