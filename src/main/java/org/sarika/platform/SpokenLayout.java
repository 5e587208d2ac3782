package org.sarika.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.chat.Notice;
import org.sarika.chat.Rating;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.chat.OwnReply;
import org.sarika.chat.CuratorReply;
import org.sarika.chat.Surroundings;
import org.sarika.knowledge.Article;
import org.sarika.render.AnswerLayout;
import org.sarika.render.CitationLayout;
import org.sarika.render.DisagreementLayout;
import org.sarika.render.RichText;
import org.sarika.render.SourceLines;
import org.sarika.render.Texts;

/** Lays out every kind of reply in one language, with the buttons that belong to it. Pure. */
final class SpokenLayout {
  /** A longer delay is told in minutes, in seconds. */
  private static final int IN_SECONDS = 119;

  private static final int LONGEST_DELAY = 86_400;

  private final Texts texts;
  private final AnswerLayout answers;
  private final CitationLayout citations;
  private final DisagreementLayout disagreements;
  private final SourceLines sources;
  private final AboutLayout about;
  private final FilterWords filters;
  private final Buttons buttons;
  private final CuratingLayout curating;

  SpokenLayout(Texts texts) {
    this.texts = texts;
    this.answers = new AnswerLayout(texts);
    this.citations = new CitationLayout(texts);
    this.disagreements = new DisagreementLayout(texts);
    this.sources = new SourceLines(texts);
    this.about = new AboutLayout(texts);
    this.filters = new FilterWords(texts);
    this.buttons = new Buttons(texts);
    this.curating = new CuratingLayout(texts);
  }

  /** The reply as blocks and buttons. */
  Post layOut(Reply reply) {
    return switch (reply) {
      case StoreReply.AnswerReply answer -> answer(answer);
      case StoreReply.ToldReply told -> told(told);
      case StoreReply.SourcesReply shown -> sources(shown);
      case StoreReply.PassagesReply found -> passages(found);
      case StoreReply.BadFilterReply bad -> saying(filters.problem(bad.problem()));
      case StoreReply.LatestReply latest -> latest(latest.articles());
      case StoreReply.ContextReply context -> context(context.surroundings());
      case OwnReply.AboutReply stock ->
          new Post(about.layOut(stock.stock(), stock.kept()), List.of());
      case OwnReply.WelcomeReply welcome -> welcome(welcome.examples());
      case OwnReply.ForgottenReply forgotten -> saying(about.erased(forgotten.erased()));
      case OwnReply.BusyReply busy -> saying(texts.count("reply.busy", busy.ahead()));
      case OwnReply.SlowDownReply slow -> saying(slowDown(slow.delay()));
      case OwnReply.NoticeReply notice -> saying(sentence(notice.notice()));
      case CuratorReply reviewed -> curating.layOut(reviewed);
    };
  }

  /** What a notice says, without markup, for where no reply is posted. */
  String sentence(Notice notice) {
    return texts.get("notice." + Key.of(notice));
  }

  /** What is said to somebody whose rating was kept, at most 200 UTF-16 units. */
  String sentence(Rating rating) {
    return texts.get("rating.thanks." + Key.of(rating));
  }

  /** The rows with which readers judge an answer: the last rows of its post. */
  List<List<Button>> ratingRows(String turn) {
    return buttons.ratings(turn);
  }

  /** The same with the reasons, for after {@link Rating#NOT_HELPFUL}; they stay from then on. */
  List<List<Button>> ratingRowsWithReasons(String turn) {
    return buttons.ratingsWithReasons(turn);
  }

  private static Post saying(String text) {
    return new Post(List.of(RichText.Paragraph.of(text)), List.of());
  }

  private Post answer(StoreReply.AnswerReply reply) {
    List<RichText> blocks = new ArrayList<>();
    if (reply.restated()) {
      String question = reply.answer().question().text();
      blocks.add(RichText.Paragraph.bold(texts.fill("reply.restated", question)));
    }
    blocks.addAll(answers.layOut(reply.answer()));
    List<Citation> shown = reply.answer().citations();
    if (!shown.isEmpty() && !reply.turn().isEmpty()) {
      blocks.add(RichText.Paragraph.of(texts.fill("reply.again", reply.turn())));
    }
    return new Post(blocks, buttons(reply, shown));
  }

  private Post told(StoreReply.ToldReply reply) {
    List<RichText> blocks = new ArrayList<>();
    String question = reply.answer().question().text();
    blocks.add(RichText.Paragraph.bold(texts.fill("reply.told", question)));
    blocks.addAll(answers.layOut(reply.answer()));
    blocks.add(RichText.Paragraph.of(texts.fill("reply.again", reply.turn())));
    return new Post(blocks, buttons.answer(reply.turn(), reply.answer().citations()));
  }

  private List<List<Button>> buttons(StoreReply.AnswerReply reply, List<Citation> shown) {
    String turn = reply.turn();
    if (turn.isEmpty()) {
      return List.of();
    }
    List<List<Button>> rows = new ArrayList<>();
    if (reply.answer().question().time().isFiltering()) {
      rows.add(buttons.anyTime(turn));
    }
    rows.addAll(
        switch (reply.answer()) {
          case Answer.Answered _, Answer.Conflicting _ -> buttons.answer(turn, shown);
          case Answer.NotFound _ -> buttons.notFound(turn);
          case Answer.OutOfScope _ -> List.of();
        });
    return rows;
  }

  private Post sources(StoreReply.SourcesReply reply) {
    List<RichText> blocks = new ArrayList<>();
    blocks.add(RichText.Paragraph.of(texts.fill("reply.sources", reply.turn())));
    blocks.addAll(disagreements.layOut(reply.disagreements(), reply.citations()));
    reply.citations().forEach(citation -> blocks.add(citations.of(citation)));
    return new Post(blocks, List.of());
  }

  private Post passages(StoreReply.PassagesReply reply) {
    String kind = Key.of(reply.kind());
    List<RichText> blocks = new ArrayList<>();
    boolean none = reply.citations().isEmpty();
    blocks.add(
        none
            ? RichText.Paragraph.bold(texts.get("passages.none"))
            : RichText.Paragraph.of(texts.get("passages." + kind)));
    filters.of(reply.filters()).ifPresent(words -> blocks.add(RichText.Paragraph.of(words)));
    reply.citations().forEach(citation -> blocks.add(citations.of(citation)));
    boolean further = reply.kind() == StoreReply.PassagesReply.Kind.MORE && !none;
    return new Post(
        blocks,
        further ? buttons.further(reply.turn(), reply.citations().getLast().number()) : List.of());
  }

  private Post latest(List<Article> articles) {
    return articles.isEmpty()
        ? saying(texts.get("latest.none"))
        : new Post(
            List.of(
                new RichText.Headlines(
                    texts.get("latest.heading"),
                    articles.stream().map(Article::source).map(sources::of).toList())),
            List.of());
  }

  private Post context(Surroundings at) {
    Citation citation = at.citation();
    return new Post(
        List.of(
            RichText.Paragraph.of(texts.fill("context.lead", citation.number())),
            citations.inPlace(citation, at.before(), at.paragraph(), at.after())),
        List.of());
  }

  private Post welcome(List<String> examples) {
    List<RichText> blocks = new ArrayList<>();
    blocks.add(RichText.Paragraph.of(texts.get("welcome")));
    if (!examples.isEmpty()) {
      blocks.add(RichText.Paragraph.of(texts.get("welcome.examples")));
    }
    return new Post(blocks, buttons.examples(examples));
  }

  private String slowDown(Duration delay) {
    int seconds = Math.clamp(delay.plusMillis(999).toSeconds(), 1, LONGEST_DELAY);
    return seconds > IN_SECONDS
        ? texts.count("reply.slow-down.minutes", (seconds + 59) / 60)
        : texts.count("reply.slow-down", seconds);
  }
}
