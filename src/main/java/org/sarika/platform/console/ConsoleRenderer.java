package org.sarika.platform.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sarika.answer.Answer;
import org.sarika.chat.Action;
import org.sarika.chat.Notice;
import org.sarika.chat.Reply;
import org.sarika.chat.OwnReply;
import org.sarika.platform.Button;
import org.sarika.platform.Post;
import org.sarika.platform.Renderer;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.AnswerLayout;
import org.sarika.render.RichText;
import org.sarika.render.Texts;

/** Replies as text for a terminal or a pipe, without a line break at the end. */
public final class ConsoleRenderer implements Renderer<String> {
  private static final String GAP = "\n\n";

  private final Texts texts = Texts.english();
  private final ReplyLayout replies = new ReplyLayout(texts);
  private final BlockText blocks;

  public ConsoleRenderer(ConsoleStyle style) {
    this.blocks = new BlockText(style);
  }

  @Override
  public String render(Reply reply) {
    Post post = replies.layOut(reply);
    List<RichText> shown = new ArrayList<>(post.blocks());
    // A terminal has no buttons, so the questions on them are read out.
    post.buttons().stream()
        .flatMap(List::stream)
        .filter(button -> button.action() == Action.EXAMPLE)
        .map(Button::label)
        .map(RichText.Paragraph::of)
        .forEach(shown::add);
    if (has(post, Action.ANY_TIME)) {
      shown.add(RichText.Paragraph.of(texts.get("console.any-time")));
    }
    if (reply instanceof OwnReply.NoticeReply notice && notice.notice() == Notice.HELP) {
      shown.add(RichText.Paragraph.of(texts.in(reply.language()).get("console.quit")));
    }
    return joined(shown);
  }

  private static boolean has(Post post, Action action) {
    return post.buttons().stream()
        .flatMap(List::stream)
        .anyMatch(button -> button.action() == action);
  }

  /**
   * An answer outside of a conversation: the excerpts speak for themselves, and what stands last is
   * what a terminal shows longest.
   */
  public String render(Answer answer) {
    List<RichText> all = new AnswerLayout(texts.in(answer.question().language())).layOut(answer);
    return switch (answer) {
      case Answer.Answered _, Answer.Conflicting _ ->
          joined(
              all.stream()
                  .skip(1)
                  .sorted(Comparator.comparing(RichText.Disagreeing.class::isInstance))
                  .toList());
      case Answer.NotFound _, Answer.OutOfScope _ -> joined(all);
    };
  }

  private String joined(List<RichText> shown) {
    return shown.stream().map(blocks::of).collect(Collectors.joining(GAP));
  }
}
