package org.sarika.fake.telegram;

/**
 * A message that somebody wrote.
 *
 * @param chat where
 * @param id its number in the chat
 * @param update the update that tells the bot of it; zero if the bot does not get it
 * @param from who
 * @param thread the forum topic; zero outside of topics
 */
public record Note(long chat, long id, long update, long from, long thread, String text) {}
