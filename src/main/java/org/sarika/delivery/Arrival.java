package org.sarika.delivery;

/**
 * Something that a platform handed over.
 *
 * @param update the platform's id of it, unique for one bot
 * @param lane what is worked on in order, such as the chat
 * @param body as it was received; erased when it is finished
 */
public record Arrival(String update, String lane, String body) {}
