package org.sarika.fake.telegram;

/**
 * The bot's answer to a press.
 *
 * @param text what is shown over the chat; may be empty
 * @param alert whether it has to be closed by hand
 */
public record Notice(String text, boolean alert) {}
