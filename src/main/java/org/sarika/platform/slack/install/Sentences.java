package org.sarika.platform.slack.install;

/** What an operator and somebody who installs are told, in one place. */
final class Sentences {
  static final String SHORT_KEY =
      "SLACK_TOKEN_KEY is shorter than %d characters: set it to a long random text"
          .formatted(TokenCipher.SHORTEST_SECRET);
  static final String UNREADABLE =
      "the token of the workspace '{}' cannot be opened: set SLACK_TOKEN_KEY to what it was when the"
          + " app was installed, or install the app there again";
  static final String SOME_UNREADABLE =
      "the tokens of %d of %d workspaces cannot be opened: set SLACK_TOKEN_KEY to what it was when the"
          + " app was installed, or install the app there again";
  static final String INSTALLED = "%d workspaces";
  static final String NOT_READ = "the installations cannot be read: look at the disk and the log";

  static final String INSTALL_TITLE = "Add Sarika to Slack";
  static final String INSTALL =
      "Sarika answers questions with excerpts from a curated store of articles, each with its source."
          + " Slack will ask for your consent.";
  static final String INSTALL_LINK = "Choose a workspace";
  static final String DONE_TITLE = "Sarika is installed";
  static final String DONE = "Open Slack and send Sarika a message.";
  static final String CANCELLED_TITLE = "Nothing was installed";
  static final String CANCELLED = "The installation was cancelled in Slack.";
  static final String FAILED_TITLE = "The installation did not work";
  static final String BAD_STATE =
      "This installation was begun in another browser, too long ago, or is already finished: begin"
          + " again.";
  static final String REFUSED = "Slack did not accept the installation: begin again.";
  static final String WHOLE_ORGANISATION =
      "Sarika can be installed in a workspace, not in a whole organisation: begin again and choose a"
          + " workspace.";
  static final String SLACK_SILENT = "Slack did not answer: begin again in a minute.";
  static final String OUR_FAULT =
      "Something is wrong on this side, and nothing was installed: begin again later.";
  static final String AGAIN_LINK = "Begin again";

  private Sentences() {}
}
