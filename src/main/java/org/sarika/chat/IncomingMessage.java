package org.sarika.chat;

import java.time.Instant;

/**
 * What somebody wrote.
 *
 * @param id unique among all messages of all platforms, the same when it is delivered again
 * @param conversation where
 * @param asker the platform's id of who wrote it
 * @param text as written, without the bot's own name; any characters
 * @param about id of the turn that it replies to; empty if it replies to none of ours
 * @param at when
 */
public record IncomingMessage(
    String id, ConversationId conversation, String asker, String text, String about, Instant at) {}
