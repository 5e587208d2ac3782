package org.sarika.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarika.answer.Answer;

/** Answers questions within their conversation and remembers them. */
final class Asking {
  private final Dialogue dialogue;
  private final ConversationStore conversations;
  private final ChatMetrics metrics;
  private final Unanswered unanswered;
  private final Clock clock;

  Asking(
      Dialogue dialogue,
      ConversationStore conversations,
      ChatMetrics metrics,
      Unanswered unanswered,
      Clock clock) {
    this.dialogue = dialogue;
    this.conversations = conversations;
    this.metrics = metrics;
    this.unanswered = unanswered;
    this.clock = clock;
  }

  /** Answers what somebody wrote, after their own turns and the one that they reply to. */
  Reply ask(IncomingMessage message, String question) {
    List<Turn> before = before(message);
    boolean again = AnyTime.isAsked(question, before);
    Answer answer =
        again
            ? dialogue.answerAnyTime(before.getLast().standalone(), day(message.at()))
            : dialogue.answer(question, before, day(message.at()));
    return remember(
        message.id(), message.conversation(), message.asker(), answer, message.at(), again);
  }

  /** Answers an earlier question of the presser's once more, from articles of all times. */
  Reply askAnyTime(Press press, Turn turn) {
    Answer answer = dialogue.answerAnyTime(turn.standalone(), day(press.at()));
    return remember(press.id(), press.conversation(), press.asker(), answer, press.at(), true);
  }

  /** Answers an example question in the presser's name; what was said before means nothing. */
  Reply ask(Press press, String question) {
    Answer answer = dialogue.answer(question, List.of(), day(press.at()));
    return remember(press.id(), press.conversation(), press.asker(), answer, press.at(), true);
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private List<Turn> before(IncomingMessage message) {
    List<Turn> own = conversations.turns(message.conversation(), message.asker());
    Optional<Turn> about = about(message);
    if (about.isEmpty()) {
      return own;
    }
    List<Turn> turns = new ArrayList<>(own);
    turns.removeIf(turn -> turn.id().equals(message.about()));
    turns.add(about.get());
    return turns;
  }

  /** The turn replied to, unless it is from elsewhere: its question is not for these readers. */
  private Optional<Turn> about(IncomingMessage message) {
    if (message.about().isEmpty() || !isFromHere(message)) {
      return Optional.empty();
    }
    return conversations.find(message.about()).filter(turn -> !turn.standalone().isEmpty());
  }

  private boolean isFromHere(IncomingMessage message) {
    return switch (conversations.relation(
        message.about(), message.conversation(), message.asker())) {
      case ASKER, LISTENER -> true;
      case ASKER_ELSEWHERE, STRANGER -> false;
    };
  }

  private Reply remember(
      String message,
      ConversationId conversation,
      String asker,
      Answer answer,
      Instant at,
      boolean restated) {
    metrics.answered(conversation.platform(), answer, Duration.between(at, clock.instant()));
    // A greeting between two questions must not hide what the second one refers to.
    if (answer instanceof Answer.OutOfScope) {
      return new StoreReply.AnswerReply(conversation, "", answer, restated);
    }
    String id = conversations.idFor(message);
    conversations.remember(conversation, asker, Dialogue.turn(id, answer, at));
    unanswered.noteIfRefused(conversation, asker, answer, at);
    return new StoreReply.AnswerReply(conversation, id, answer, restated);
  }
}
