package org.sarika.platform.telegram;

/**
 * Who we are at Telegram.
 *
 * @param id the bot's user id
 * @param username without the {@code @}
 */
record BotIdentity(long id, String username) {}
