package org.sarika.platform.console;

import java.util.List;
import java.util.stream.Collectors;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.chat.Reply;
import org.sarika.knowledge.Article;
import org.sarika.platform.Renderer;

/** Replies as text for a terminal or a pipe, without a line break at the end. */
public final class ConsoleRenderer implements Renderer<String> {
  private static final String GAP = "\n\n";

  private final ConsoleStyle style;
  private final CitationText citations;

  public ConsoleRenderer(ConsoleStyle style) {
    this.style = style;
    this.citations = new CitationText(style);
  }

  @Override
  public String render(Reply reply) {
    return switch (reply) {
      case Reply.AnswerReply answer -> render(answer.answer());
      case Reply.SourcesReply sources -> ConsoleWords.SOURCES + "\n" + sources(sources.citations());
      case Reply.ForgottenReply forgotten -> "I have erased this conversation.";
      case Reply.PassagesReply _,
          Reply.LatestReply _,
          Reply.ContextReply _,
          Reply.AboutReply _,
          Reply.WelcomeReply _,
          Reply.BusyReply _,
          Reply.SlowDownReply _ ->
          "";
      case Reply.NoticeReply notice -> ConsoleWords.of(notice.notice());
    };
  }

  /** An answer outside of a conversation. */
  public String render(Answer answer) {
    return switch (answer) {
      case Answer.Answered answered -> excerpts(answered.citations());
      case Answer.Conflicting conflicting ->
          excerpts(conflicting.citations())
              + conflicting.disagreements().stream()
                  .map(one -> GAP + disagreement(one, conflicting.citations()))
                  .collect(Collectors.joining());
      case Answer.NotFound notFound -> notFound(notFound.nearest());
      case Answer.OutOfScope outOfScope -> ConsoleWords.of(outOfScope.reason());
    };
  }

  private String excerpts(List<Citation> shown) {
    return shown.stream().map(citations::full).collect(Collectors.joining(GAP));
  }

  private String sources(List<Citation> shown) {
    return shown.stream().map(citations::source).collect(Collectors.joining("\n"));
  }

  private String disagreement(Disagreement disagreement, List<Citation> shown) {
    String sides =
        disagreement.sides().stream()
            .map(side -> "\n" + citations.wrapped("  ", side(side, shown)))
            .collect(Collectors.joining());
    return style.bold(ConsoleWords.DISAGREE) + " (" + disagreement.matter() + "):" + sides;
  }

  private static String side(Disagreement.Side side, List<Citation> shown) {
    String date =
        shown.stream()
            .filter(citation -> citation.number() == side.citation())
            .map(citation -> ", " + PlainText.date(citation.source().published()))
            .findFirst()
            .orElse("");
    return "[%d]%s: %s".formatted(side.citation(), date, side.words());
  }

  private String notFound(List<Article> nearest) {
    String headlines =
        nearest.stream()
            .map(article ->
                "\n" + citations.wrapped("  - ", CitationText.headline(article.source())))
            .collect(Collectors.joining());
    String label = nearest.isEmpty() ? "" : GAP + ConsoleWords.NEAREST;
    return style.bold(ConsoleWords.NOT_FOUND) + label + headlines;
  }
}
