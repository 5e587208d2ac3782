package org.sarika.fake.slack;

/**
 * A press of a button, a shortcut, a submitted or a closed view.
 *
 * @param trigger with which a view may be opened; empty for none
 * @param responseUrl empty for none
 * @param delivery tells the app of it
 */
public record Press(
    String team,
    String channel,
    String user,
    String trigger,
    String responseUrl,
    String delivery) {}
