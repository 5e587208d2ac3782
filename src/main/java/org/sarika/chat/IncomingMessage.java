package org.sarika.chat;

import java.time.Instant;

/**
 * What somebody wrote.
 *
 * @param conversation where
 * @param text as written; any characters
 * @param at when
 */
public record IncomingMessage(ConversationId conversation, String text, Instant at) {}
