package org.sarika.chat;

import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;

/** What goes back to a conversation. */
public sealed interface Reply {
  ConversationId conversation();

  /** An answer, or that there is none. */
  record AnswerReply(ConversationId conversation, Answer answer) implements Reply {}

  /**
   * All that is known of the last answer's sources.
   *
   * @param citations at least one
   */
  record SourcesReply(ConversationId conversation, List<Citation> citations) implements Reply {
    public SourcesReply {
      citations = List.copyOf(citations);
    }
  }

  /** A fixed sentence. */
  record NoticeReply(ConversationId conversation, Notice notice) implements Reply {}
}
