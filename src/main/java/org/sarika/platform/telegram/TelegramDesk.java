package org.sarika.platform.telegram;

import java.time.Clock;
import java.util.function.Function;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

/**
 * What this edge works with.
 *
 * @param inboxes by the bot's id
 * @param outboxes by the bot's id
 * @param room the reading room's public address; empty if readers cannot reach it
 */
public record TelegramDesk(
    Dispatcher dispatcher,
    ReplyLayout layout,
    Texts texts,
    InlineSource inline,
    Function<String, Inbox> inboxes,
    Function<String, Outbox> outboxes,
    String room,
    Clock clock) {}
