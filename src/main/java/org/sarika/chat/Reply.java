package org.sarika.chat;

import org.sarika.knowledge.Language;

/** What goes back to a conversation. */
public sealed interface Reply permits StoreReply, OwnReply, CuratorReply {
  ConversationId conversation();

  /** What Sarika's own words in it are written in; excerpts stay in theirs. */
  Language language();
}
