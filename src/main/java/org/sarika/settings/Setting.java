package org.sarika.settings;

/** Every environment variable Sarika knows, in the order of the README. */
enum Setting {
  SARIKA_KNOWLEDGE("knowledge", "folder with the curated articles, names and questions"),
  SARIKA_DATA("data", "folder for the database, the index and imported articles"),
  SARIKA_HTTP_HOST("127.0.0.1", "address the reading room listens on"),
  SARIKA_HTTP_PORT("8080", "port the reading room listens on; 0 takes any free one"),
  SARIKA_PUBLIC_URL("", "address under which readers reach the reading room, for links in replies"),
  SARIKA_NATIVES("<data>/natives", "folder that native libraries are unpacked into"),
  SARIKA_THREADS("number of cores", "how many questions or passages are worked on at once"),
  SARIKA_QUESTIONS_PER_MINUTE(
      "30", "how many questions one asker may ask in a minute; three times as many in one chat"),
  SARIKA_KEEP_DAYS("30", "days for which whose a question was and its words are kept"),
  SARIKA_PRIVATE_ADDRESSES(
      "false",
      "whether pages and feeds of this machine and of private networks may be imported; for tests only"),
  SARIKA_GAPS_PUBLIC_FROM(
      "0",
      "how many people must have asked a question before `/gaps` shows it to strangers, at least 2;"
          + " 0 shows them nothing"),
  SARIKA_JAVA_OPTS("", "flags for the Java machine, read by `deploy/sarika`"),
  TELEGRAM_BOT_TOKEN("", "token of the Telegram bot", true),
  TELEGRAM_API_URL("https://api.telegram.org", "address of the Telegram Bot API"),
  TELEGRAM_WEBHOOK_URL(
      "", "address with a path of its own that Telegram calls; without it Telegram is polled"),
  TELEGRAM_WEBHOOK_SECRET(
      "", "what Telegram proves its calls with; without it one is made up at each start", true),
  TELEGRAM_RICH_MESSAGES(
      "false", "whether replies are sent as rich messages, which old clients cannot show"),
  TELEGRAM_CURATORS(
      "", "numeric ids of Telegram users, with commas, who curate in their chat with the bot"),
  SLACK_BOT_TOKEN("", "token of the Slack app's bot, `xoxb-…`", true),
  SLACK_APP_TOKEN("", "app-level token for Slack's Socket Mode, `xapp-…`", true),
  SLACK_SIGNING_SECRET("", "secret that proves that a request over HTTP is Slack's", true),
  SLACK_API_URL("https://slack.com/api/", "address of the Slack Web API"),
  SLACK_COMMAND("/sarika", "the app's slash command, as its manifest names it"),
  SLACK_CURATORS(
      "",
      "ids of Slack users, with commas, who curate in their chat with the app; `T1/U1` if"
          + " workspaces install it themselves"),
  SLACK_CLIENT_ID("", "id of the Slack app, for workspaces that install it themselves"),
  SLACK_CLIENT_SECRET("", "secret of the Slack app, for the same", true),
  SLACK_TOKEN_KEY(
      "", "key of 32 characters or more with which the tokens of such workspaces are kept", true);

  /** Variables that begin like this and are not listed are mistakes. */
  static final String OURS = "(?:SARIKA|TELEGRAM|SLACK)_.*";

  private final String standard;
  private final String meaning;
  private final boolean secret;

  Setting(String standard, String meaning) {
    this(standard, meaning, false);
  }

  Setting(String standard, String meaning, boolean secret) {
    this.standard = standard;
    this.meaning = meaning;
    this.secret = secret;
  }

  String standard() {
    return standard;
  }

  String meaning() {
    return meaning;
  }

  boolean isSecret() {
    return secret;
  }
}
