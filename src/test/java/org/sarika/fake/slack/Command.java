package org.sarika.fake.slack;

/**
 * A slash command.
 *
 * @param text as it was typed, with the command
 * @param trigger with which a view may be opened
 * @param delivery tells the app of it
 */
public record Command(
    String team,
    String channel,
    String user,
    String text,
    String responseUrl,
    String trigger,
    String delivery) {}
