package org.sarika.chat;

import java.time.Duration;
import java.util.List;
import org.sarika.knowledge.Language;

/** What Sarika says of itself and of the conversation; no article has a part in it. */
public sealed interface OwnReply extends Reply {
  /**
   * What Sarika is and holds.
   *
   * @param kept how long it keeps whose a question was
   */
  record AboutReply(ConversationId conversation, Stock stock, Duration kept, Language language)
      implements OwnReply {
    /** In English. */
    public AboutReply(ConversationId conversation, Stock stock, Duration kept) {
      this(conversation, stock, kept, Language.ENGLISH);
    }
  }

  /**
   * A first hello.
   *
   * @param examples questions that the store can answer; may be empty
   */
  record WelcomeReply(ConversationId conversation, List<String> examples, Language language)
      implements OwnReply {
    public WelcomeReply {
      examples = List.copyOf(examples);
    }

    /** In English. */
    public WelcomeReply(ConversationId conversation, List<String> examples) {
      this(conversation, examples, Language.ENGLISH);
    }
  }

  /** That everything kept of the asker is erased, and what it was. */
  record ForgottenReply(ConversationId conversation, Erased erased, Language language)
      implements OwnReply {
    /** In English. */
    public ForgottenReply(ConversationId conversation, Erased erased) {
      this(conversation, erased, Language.ENGLISH);
    }
  }

  /**
   * That the question waits.
   *
   * @param ahead how many are answered before it, at least 1
   */
  record BusyReply(ConversationId conversation, int ahead, Language language) implements OwnReply {
    /** In English. */
    public BusyReply(ConversationId conversation, int ahead) {
      this(conversation, ahead, Language.ENGLISH);
    }
  }

  /**
   * That the asker asks too much; the question is not answered.
   *
   * @param delay how long until the next one is
   */
  record SlowDownReply(ConversationId conversation, Duration delay, Language language)
      implements OwnReply {
    /** In English. */
    public SlowDownReply(ConversationId conversation, Duration delay) {
      this(conversation, delay, Language.ENGLISH);
    }
  }

  /** A fixed sentence. */
  record NoticeReply(ConversationId conversation, Notice notice, Language language)
      implements OwnReply {
    /** In English. */
    public NoticeReply(ConversationId conversation, Notice notice) {
      this(conversation, notice, Language.ENGLISH);
    }
  }
}
