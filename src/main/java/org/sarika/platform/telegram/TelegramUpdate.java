package org.sarika.platform.telegram;

import org.sarika.chat.IncomingMessage;
import org.sarika.chat.Press;
import org.sarika.knowledge.Language;
import org.sarika.retrieval.QuestionLanguage;

/** What an update wants of us. */
sealed interface TelegramUpdate {
  /** Somebody asks or orders something. */
  record Asked(IncomingMessage message, Target target) implements TelegramUpdate {}

  /**
   * A curator sends a file.
   *
   * @param message its text is what stands below the file, as a question would be read; may be
   *     empty
   */
  record Handed(IncomingMessage message, Target target, TelegramFile file)
      implements TelegramUpdate {}

  /**
   * Somebody pressed one of our buttons.
   *
   * @param callbackId what the press has to be acknowledged with
   * @param target a reply goes below the message that has the button
   * @param messageId of that message
   */
  record Tapped(Press press, String callbackId, Target target, long messageId)
      implements TelegramUpdate {}

  /**
   * A press on something that is no button of ours, or no longer; to be acknowledged all the same.
   */
  record UnknownTap(String callbackId, Language language) implements TelegramUpdate {}

  /**
   * Somebody types behind our name in any chat.
   *
   * @param query empty for the newest
   * @param offset what we gave as the next offset; empty at first
   * @param language what the platform says that they read
   */
  record Inline(String inlineQueryId, String asker, String query, String offset, Language language)
      implements TelegramUpdate {
    /** What to answer in: as it is typed, or what they read where that is but English letters. */
    Language spoken() {
      Language written = QuestionLanguage.of(query);
      return written == Language.ENGLISH && query.isBlank() ? language : written;
    }
  }

  /**
   * We were let into a chat or shown out of it.
   *
   * @param present whether we may write there now
   */
  record Membership(String chat, boolean present) implements TelegramUpdate {}

  /** A group became a supergroup. */
  record Migrated(String chat, String newChat) implements TelegramUpdate {}

  /**
   * Nothing is to be done.
   *
   * @param why for the log, without anybody's words
   */
  record Ignored(String why) implements TelegramUpdate {}
}
