package org.sarika.chat;

import org.sarika.curation.Waiting;

/**
 * An article in the curator's queue.
 *
 * @param key its short name, for a button
 * @param waiting what it is
 * @param isNear whether it may be a copy of a stored one
 */
public record QueuedArticle(String key, Waiting waiting, boolean isNear) {}
