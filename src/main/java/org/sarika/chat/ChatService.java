package org.sarika.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.sarika.answer.Answer;

/** From a message to its reply. Safe for use by many threads. */
public final class ChatService {
  private final Dialogue dialogue;
  private final ConversationStore conversations;
  private final ChatMetrics metrics;
  private final Clock clock;

  /**
   * A chat.
   *
   * @param clock its zone tells which day it is for askers
   */
  public ChatService(
      Dialogue dialogue, ConversationStore conversations, ChatMetrics metrics, Clock clock) {
    this.dialogue = dialogue;
    this.conversations = conversations;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** One reply for every message; faults of the store pass through. */
  public Reply reply(IncomingMessage message) {
    return ChatCommand.in(message.text())
        .map(command -> obey(command, message))
        .orElseGet(() -> answer(message));
  }

  private Reply obey(ChatCommand command, IncomingMessage message) {
    ConversationId conversation = message.conversation();
    return switch (command) {
      case HELP -> new Reply.NoticeReply(conversation, Notice.HELP);
      case UNKNOWN -> new Reply.NoticeReply(conversation, Notice.UNKNOWN_COMMAND);
      case SOURCES -> sources(conversation);
      case FORGET -> {
        yield new Reply.ForgottenReply(
            conversation, conversations.forget(conversation.platform(), message.asker()));
      }
    };
  }

  /** The last answer that had any. */
  private Reply sources(ConversationId conversation) {
    for (Turn turn : conversations.turns(conversation).reversed()) {
      if (!turn.citations().isEmpty()) {
        return new Reply.SourcesReply(conversation, turn.id(), turn.citations());
      }
    }
    return new Reply.NoticeReply(conversation, Notice.NO_SOURCES);
  }

  private Reply answer(IncomingMessage message) {
    ConversationId conversation = message.conversation();
    List<Turn> before = conversations.turns(conversation, message.asker());
    LocalDate today = LocalDate.ofInstant(message.at(), clock.getZone());
    Answer answer = dialogue.answer(message.text(), before, today);
    String id = answer instanceof Answer.OutOfScope ? "" : conversations.idFor(message.id());
    // A greeting between two questions must not hide what the second one refers to.
    if (!(answer instanceof Answer.OutOfScope)) {
      conversations.remember(
          conversation, message.asker(), Dialogue.turn(id, answer, message.at()));
    }
    metrics.answered(
        conversation.platform(), answer, Duration.between(message.at(), clock.instant()));
    return new Reply.AnswerReply(conversation, id, answer, false);
  }
}
