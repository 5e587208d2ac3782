package org.sarika.platform.slack;

import java.time.Clock;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.platform.Dispatcher;
import org.sarika.platform.ReplyLayout;
import org.sarika.render.Texts;

/**
 * What this edge works with.
 *
 * @param layout in Slack's texts
 * @param texts the same texts
 * @param room the reading room's public address; empty if readers cannot reach it
 */
public record SlackDesk(
    Dispatcher dispatcher,
    ReplyLayout layout,
    Texts texts,
    SlackSources sources,
    Inbox inbox,
    Outbox outbox,
    String room,
    Clock clock) {}
