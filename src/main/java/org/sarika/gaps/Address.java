package org.sarika.gaps;

/**
 * Where somebody wants to be told. Kept encrypted, until they are.
 *
 * @param platform such as {@code telegram}
 * @param chat the platform's id of the room
 * @param thread the platform's id of the thread in it; empty if none
 */
public record Address(String platform, String chat, String thread) {}
