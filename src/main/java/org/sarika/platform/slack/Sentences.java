package org.sarika.platform.slack;

import org.sarika.platform.slack.api.ApiAnswer;

/** What operators read about this edge. */
final class Sentences {
  static final String NOT_CONNECTED = "not connected yet";
  static final String NO_ADDRESS =
      "Slack gave an address for the socket that cannot be read: check SLACK_API_URL";
  static final String NO_HELLO =
      "the socket opened but Slack said no hello: it is tried again, look at the network if that"
          + " lasts";
  static final String SILENT =
      "the socket answers no ping: a new one is opened, look at the network if that lasts";
  static final String BAD_APP_TOKEN =
      "Slack refuses SLACK_APP_TOKEN with '%s': make an app-level token with the scope"
          + " connections:write under Basic Information and set it";
  static final String BAD_BOT_TOKEN =
      "Slack refuses SLACK_BOT_TOKEN with '%s': copy the bot token again from Install App";
  static final String LACKS =
      "%s lacks %s: add them under OAuth & Permissions, then install the app again";
  static final String LACKS_HISTORY =
      "%s; without %s an answer in a channel may come twice after a crash: to prevent that add them"
          + " under OAuth & Permissions, then install the app again";
  static final String REFUSED = "Slack refuses '%s' with '%s'";
  static final String UNREACHABLE =
      "Slack cannot be reached, %s: check the network and SLACK_API_URL";
  static final String LIMITED = "Slack asks to wait %d s";
  static final String NOT_SLACK = "the answer, with status %d, is not Slack's: check SLACK_API_URL";

  private Sentences() {}

  /** Why no socket could be had. */
  static String socket(ApiAnswer answer) {
    return trouble("apps.connections.open", answer, BAD_APP_TOKEN);
  }

  /** Why the bot's token does not serve. */
  static String token(ApiAnswer answer) {
    return trouble("auth.test", answer, BAD_BOT_TOKEN);
  }

  private static String trouble(String method, ApiAnswer answer, String badToken) {
    return switch (answer) {
      case ApiAnswer.Refused refused ->
          switch (refused.error()) {
            case "invalid_auth",
                "not_authed",
                "token_revoked",
                "token_expired",
                "account_inactive",
                "missing_scope",
                "not_allowed_token_type" ->
                badToken.formatted(refused.error());
            default -> REFUSED.formatted(method, refused.error());
          };
      case ApiAnswer.Limited limited -> LIMITED.formatted(limited.retryAfter().toSeconds());
      case ApiAnswer.Silence silence -> UNREACHABLE.formatted(silence.why());
      case ApiAnswer.Unreached unreached -> UNREACHABLE.formatted(unreached.why());
      case ApiAnswer.Garbled garbled -> NOT_SLACK.formatted(garbled.status());
      case ApiAnswer.Done _ -> NOT_SLACK.formatted(200);
    };
  }
}
