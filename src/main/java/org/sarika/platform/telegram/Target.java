package org.sarika.platform.telegram;

import java.util.OptionalInt;

/**
 * Where a reply goes.
 *
 * @param chat id of the chat
 * @param thread id of the forum topic in it; empty if none
 * @param replyTo id of the message that it answers; empty if none
 */
record Target(String chat, OptionalInt thread, OptionalInt replyTo) {}
