package org.sarika.platform.slack.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarika.chat.Reply;
import org.sarika.chat.StoreReply;
import org.sarika.platform.slack.blocks.ButtonValue.Kind;
import org.sarika.render.Cut;
import org.sarika.render.Line;
import org.sarika.render.Span;
import org.sarika.render.Texts;
import org.sarika.render.VisibleText;

/**
 * What one reader is told instead of a message that may have reached them and cannot be looked for:
 * that it may be there, and how to get it if it is not.
 */
public final class DoubtNotice {
  private static final int LONGEST_QUESTION = 200;

  private final Texts texts;

  public DoubtNotice(Texts texts) {
    this.texts = texts;
  }

  /** Instead of what they alone were answered. */
  public SlackMessage ofAnswer(Reply reply) {
    return kept(reply)
        .map(answer -> notice("slack.doubt.answer", answer, Kind.AGAIN))
        .orElseGet(this::other);
  }

  /** Instead of an answer that they shared with others. */
  public SlackMessage ofShared(Reply reply) {
    return kept(reply)
        .map(answer -> notice("slack.doubt.shared", answer, Kind.SHARE))
        .orElseGet(this::other);
  }

  /** An answer that can be given again from what is kept of it. */
  private static Optional<StoreReply.AnswerReply> kept(Reply reply) {
    return reply instanceof StoreReply.AnswerReply answer && !answer.turn().isEmpty()
        ? Optional.of(answer)
        : Optional.empty();
  }

  private SlackMessage other() {
    return message(texts, texts.get("slack.doubt.other"), List.of());
  }

  private SlackMessage notice(String key, StoreReply.AnswerReply answer, Kind button) {
    String question = VisibleText.onOneLine(answer.answer().question().text());
    Texts spoken = texts.in(answer.language());
    return message(
        spoken,
        spoken.fill(key, Cut.at(LONGEST_QUESTION, question)),
        List.of(Choice.own(button, answer.turn(), spoken)));
  }

  private static SlackMessage message(Texts texts, String words, List<Choice> buttons) {
    List<Line> lines = List.of(Line.others(true, Span.plain(words)));
    List<Choice> all = new ArrayList<>(buttons);
    all.add(Choice.own(Kind.DISMISS, "", texts));
    return new SlackMessage(
        MessageText.of(lines), new BlockList().lines(lines).buttons(all).json());
  }
}
