package org.sarika.chat;

import java.time.Instant;
import org.sarika.knowledge.Language;
import org.sarika.retrieval.QuestionLanguage;

/**
 * What somebody wrote.
 *
 * @param id unique among all messages of all platforms, the same when it is delivered again
 * @param conversation where
 * @param asker the platform's id of who wrote it
 * @param text as written, without the bot's own name; any characters
 * @param about id of the turn that it replies to; empty if it replies to none of ours
 * @param at when
 * @param language what the platform says that they read; English if it says nothing
 */
public record IncomingMessage(
    String id,
    ConversationId conversation,
    String asker,
    String text,
    String about,
    Instant at,
    Language language) {
  /** From a platform that says nothing of languages. */
  public IncomingMessage(
      String id, ConversationId conversation, String asker, String text, String about, Instant at) {
    this(id, conversation, asker, text, about, at, Language.ENGLISH);
  }

  /** What to answer in: as it is written, or what they read where it is but a command. */
  public Language spoken() {
    Language written = QuestionLanguage.of(text);
    return written == Language.ENGLISH && text.strip().startsWith("/") ? language : written;
  }
}
