package org.sarika.platform;

import java.util.List;
import org.sarika.chat.Reply;
import org.sarika.render.AnswerLayout;
import org.sarika.render.RichText;
import org.sarika.render.Texts;

/** Lays out every kind of reply, with the buttons that belong to it. Pure. */
public final class ReplyLayout {
  private final AnswerLayout answers;

  public ReplyLayout(Texts texts) {
    this.answers = new AnswerLayout(texts);
  }

  /** The reply as blocks and buttons. */
  public Post layOut(Reply reply) {
    return switch (reply) {
      case Reply.AnswerReply answer -> new Post(answers.layOut(answer.answer()), List.of());
      default -> new Post(List.<RichText>of(), List.of());
    };
  }
}
