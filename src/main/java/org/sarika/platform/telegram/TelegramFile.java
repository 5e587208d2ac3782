package org.sarika.platform.telegram;

/**
 * A file that somebody sent, not fetched yet.
 *
 * @param id under which Telegram hands it out
 * @param name as the sender called it; may be empty
 * @param size in bytes; 0 if it is not said
 */
record TelegramFile(String id, String name, long size) {}
