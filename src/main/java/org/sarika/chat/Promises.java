package org.sarika.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sarika.answer.Answer;
import org.sarika.gaps.Wish;

/** Answers for those who wanted to be told. */
public final class Promises {
  private final Dialogue dialogue;
  private final ConversationStore conversations;
  private final Clock clock;

  /**
   * Promises that are kept in conversations.
   *
   * @param clock its zone tells which day it is for askers
   */
  public Promises(Dialogue dialogue, ConversationStore conversations, Clock clock) {
    this.dialogue = dialogue;
    this.conversations = conversations;
    this.clock = clock;
  }

  /**
   * What to tell, remembered as an answer in that conversation, so that its buttons work; empty if
   * there is no answer any more. The same wish has the same turn, however often it is asked for.
   */
  public Optional<Reply> keep(Wish wish) {
    Answer answer = dialogue.answer(wish.question(), List.of(), LocalDate.now(clock));
    if (answer.citations().isEmpty()) {
      return Optional.empty();
    }
    ConversationId where =
        new ConversationId(wish.where().platform(), wish.where().chat(), wish.where().thread());
    String turn = conversations.idFor("wish:%d:%s".formatted(wish.number(), wish.at()));
    conversations.remember(where, wish.asker(), Dialogue.turn(turn, answer, clock.instant()));
    return Optional.of(new StoreReply.ToldReply(where, turn, answer));
  }
}
