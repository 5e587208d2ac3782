package org.sarika.chat;

import java.util.List;
import org.sarika.curation.Change;
import org.sarika.curation.Preview;
import org.sarika.knowledge.Language;

/** What only a curator gets. */
public sealed interface CuratorReply extends Reply {
  /** Curators write English: so do their articles. */
  @Override
  default Language language() {
    return Language.ENGLISH;
  }

  /**
   * What waits and what was refused.
   *
   * @param items of this page, longest waiting first
   * @param page from 0
   * @param pages at least 1
   * @param total how many wait
   * @param refused what could not be made an article lately, newest first
   */
  record QueueReply(
      ConversationId conversation,
      List<QueuedArticle> items,
      int page,
      int pages,
      int total,
      List<Change> refused)
      implements CuratorReply {
    public QueueReply {
      items = List.copyOf(items);
      refused = List.copyOf(refused);
    }
  }

  /**
   * All about an article.
   *
   * @param key its short name, for buttons
   * @param preview what is known of it
   * @param like stored ones that it may be a copy of
   * @param why it is shown
   */
  record PreviewReply(
      ConversationId conversation, String key, Preview preview, List<LikeArticle> like, Why why)
      implements CuratorReply {
    /** Why an article is shown. */
    public enum Why {
      /** A curator wanted to see it. */
      ASKED,
      /** It was handed in just now. */
      QUEUED,
      /** It was handed in, and is stored already. */
      KNOWN,
      /** It cannot be approved without saying whether it is a copy. */
      NEAR_COPY
    }

    public PreviewReply {
      like = List.copyOf(like);
    }
  }

  /**
   * Who did what about an article, now or before.
   *
   * @param preview the article as it is now
   * @param change what was done
   * @param file the file in the knowledge folder that should say the same; empty if there is none
   */
  record DecidedReply(ConversationId conversation, Preview preview, Change change, String file)
      implements CuratorReply {}

  /**
   * That a decision changed nothing, and why.
   *
   * @param outcome none that is done
   */
  record UndoneReply(ConversationId conversation, org.sarika.curation.Outcome outcome)
      implements CuratorReply {}

  /**
   * Asks why an article is rejected.
   *
   * @param key its short name
   * @param title its headline
   */
  record ReasonReply(ConversationId conversation, String key, String title)
      implements CuratorReply {}

  /**
   * That what was handed in is not taken.
   *
   * @param reason one sentence: what, why, what to do
   */
  record NotTakenReply(ConversationId conversation, String reason) implements CuratorReply {}
}
