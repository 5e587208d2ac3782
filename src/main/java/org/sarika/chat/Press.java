package org.sarika.chat;

import java.time.Instant;
import org.sarika.knowledge.Language;

/**
 * A press on a button.
 *
 * @param id unique among all messages and presses of all platforms
 * @param conversation where the button stands
 * @param asker the platform's id of who pressed it
 * @param action what it asks for
 * @param turn id of the turn it belongs to, for a curator's button the short name of the article;
 *     empty for an example
 * @param number which excerpt, from 1; which example or ready reason, from 1; how many passages
 *     were shown before, for more of them; which page, from 0; otherwise 0
 * @param privately whether only who pressed it sees what comes of it
 * @param at when
 * @param language what the platform says that they read; English if it says nothing
 */
public record Press(
    String id,
    ConversationId conversation,
    String asker,
    Action action,
    String turn,
    int number,
    boolean privately,
    Instant at,
    Language language) {
  /** From a platform that says nothing of languages. */
  public Press(
      String id,
      ConversationId conversation,
      String asker,
      Action action,
      String turn,
      int number,
      boolean privately,
      Instant at) {
    this(id, conversation, asker, action, turn, number, privately, at, Language.ENGLISH);
  }
}
