package org.sarika.platform;

import org.sarika.chat.ChatService;
import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Notice;
import org.sarika.chat.Reply;
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
    String platform = message.conversation().platform();
    M rendered;
    try {
      rendered = renderer.render(chat.reply(message));
    } catch (RuntimeException e) {
      LOG.warn("{}: a message could not be answered: {}", platform, place(e));
      rendered = renderer.render(new Reply.NoticeReply(message.conversation(), Notice.FAULT));
    }
    try {
      sender.send(message.conversation(), rendered);
    } catch (RuntimeException e) {
      LOG.warn("{}: a reply could not be sent: {}", platform, place(e));
    }
  }

  /** The kind of fault and where it arose: an exception's message may hold the asker's text. */
  private static String place(RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
