package org.sarika.platform.slack.api;

/** What an operator is told, in one place. */
final class Sentences {
  static final String OTHER_VERSION = "a parcel of another version";
  static final String NOT_INSTALLED = "the workspace does not have the app any more";
  static final String NO_TOKEN = "the workspace's token cannot be used: see the log and doctor";
  static final String BAD_TOKEN =
      "Slack refuses the token (%s): copy SLACK_BOT_TOKEN again, or install the app again";
  static final String COURTESY = "a sign of what is done was not taken";
  static final String TOO_MANY = "Slack asks for patience";
  static final String NOT_SLACK = "HTTP status %d and no answer of Slack's";
  static final String CANNOT_LOOK =
      "a reply that may have arrived cannot be looked for in its channel ({}), so one may come twice"
          + " after a crash: give the app the scopes channels:history and groups:history";

  private Sentences() {}
}
