package org.sarika.chat;

/**
 * Where something is said.
 *
 * @param platform such as {@code console}
 * @param chat the platform's id of the room
 * @param thread the platform's id of the thread in it; empty if none
 */
public record ConversationId(String platform, String chat, String thread) {}
