package org.sarika.platform;

import java.util.function.Supplier;
import org.sarika.chat.ChatService;
import org.sarika.chat.ConversationId;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Notice;
import org.sarika.chat.Press;
import org.sarika.chat.Pressed;
import org.sarika.chat.Reply;
import org.sarika.chat.OwnReply;
import org.sarika.curation.Submission;
import org.sarika.lifecycle.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way of a message: chat, render, send, on the caller's thread. Whatever goes wrong, the
 * asker gets one reply if sending works at all, and the log gets no word of the asker's.
 */
public final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final ChatService chat;

  public Dispatcher(ChatService chat) {
    this.chat = chat;
  }

  /** Answers a message. Never throws. */
  public <M> void dispatch(IncomingMessage message, Renderer<M> renderer, Sender<M> sender) {
    try {
      sender.send(message.conversation(), answer(message, renderer));
    } catch (RuntimeException | Error e) {
      LOG.warn(
          "{}: a reply could not be sent: {}", message.conversation().platform(), Fault.place(e));
    }
  }

  /** The message to send, for edges that keep it before they do; throws only if apologies do. */
  public <M> M answer(IncomingMessage message, Renderer<M> renderer) {
    return orElse(
        message.conversation().platform(),
        () -> renderer.render(chat.reply(message)),
        () -> renderer.render(apology(message)));
  }

  /** Whether somebody may curate there; not if that cannot be told just now. Never throws. */
  public boolean isCurator(ConversationId where, String who) {
    return orElse(where.platform(), () -> chat.isCurator(where, who), () -> false);
  }

  /** The message to send for a curator's file. */
  public <M> M take(IncomingMessage message, Submission.File file, Renderer<M> renderer) {
    return orElse(
        message.conversation().platform(),
        () -> renderer.render(chat.take(message, file)),
        () -> renderer.render(apology(message)));
  }

  /** What comes of a press; {@link Notice#FAULT} if something goes wrong. Never throws. */
  public Pressed press(Press press) {
    return orElse(
        press.conversation().platform(),
        () -> chat.press(press),
        () -> new Pressed.Refused(Notice.FAULT));
  }

  private static Reply apology(IncomingMessage message) {
    return new OwnReply.NoticeReply(message.conversation(), Notice.FAULT, message.spoken());
  }

  private static <R> R orElse(String platform, Supplier<R> first, Supplier<R> apology) {
    try {
      return first.get();
    } catch (RuntimeException | Error e) {
      // An error too: a text that overflows the stack of a parser must not end the edge's thread.
      LOG.warn("{}: a message could not be answered: {}", platform, Fault.place(e));
      return apology.get();
    }
  }
}
