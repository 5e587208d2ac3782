package org.sarika.settings;

import static org.sarika.settings.Setting.SARIKA_PUBLIC_URL;
import static org.sarika.settings.Setting.SLACK_API_URL;
import static org.sarika.settings.Setting.SLACK_APP_TOKEN;
import static org.sarika.settings.Setting.SLACK_BOT_TOKEN;
import static org.sarika.settings.Setting.SLACK_CLIENT_ID;
import static org.sarika.settings.Setting.SLACK_CLIENT_SECRET;
import static org.sarika.settings.Setting.SLACK_COMMAND;
import static org.sarika.settings.Setting.SLACK_CURATORS;
import static org.sarika.settings.Setting.SLACK_SIGNING_SECRET;
import static org.sarika.settings.Setting.SLACK_TOKEN_KEY;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads the Slack edge's settings and holds them against what Slack takes. */
final class SlackReader {
  private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[A-Za-z0-9-]{1,250}");
  private static final Pattern APP_TOKEN = Pattern.compile("xapp-[A-Za-z0-9-]{1,250}");
  private static final Pattern COMMAND = Pattern.compile("/[a-z0-9_-]{1,31}");
  private static final Pattern USER = Pattern.compile("(?:T[A-Z0-9]{1,30}/)?[UW][A-Z0-9]{1,30}");
  private static final int SHORTEST_KEY = 32;

  private final SettingsReader reader;

  SlackReader(SettingsReader reader) {
    this.reader = reader;
  }

  Settings.Slack read() {
    Settings.Slack slack =
        new Settings.Slack(
            reader.secret(SLACK_BOT_TOKEN),
            reader.secret(SLACK_APP_TOKEN),
            reader.secret(SLACK_SIGNING_SECRET),
            reader.address(SLACK_API_URL),
            command(),
            curators(),
            reader.given(SLACK_CLIENT_ID),
            reader.secret(SLACK_CLIENT_SECRET),
            reader.secret(SLACK_TOKEN_KEY));
    checkTokens(slack);
    checkInstallation(slack);
    return slack;
  }

  private void checkTokens(Settings.Slack slack) {
    if (slack.botToken().isSet() && !BOT_TOKEN.matcher(slack.botToken().value()).matches()) {
      reader.problem(
          SLACK_BOT_TOKEN
              + " does not begin with xoxb-: copy the Bot User OAuth Token from Install App");
    }
    if (slack.appToken().isSet() && !APP_TOKEN.matcher(slack.appToken().value()).matches()) {
      reader.problem(
          SLACK_APP_TOKEN
              + " does not begin with xapp-: make an app-level token under Basic Information");
    }
    boolean connects = slack.appToken().isSet() || slack.signingSecret().isSet();
    if (slack.isWanted() && !connects) {
      reader.problem(
          "%s is set without %s or %s: set the first for Socket Mode, or the second for HTTP"
              .formatted(
                  slack.botToken().isSet() ? SLACK_BOT_TOKEN : SLACK_CLIENT_ID,
                  SLACK_APP_TOKEN,
                  SLACK_SIGNING_SECRET));
    } else if (connects && !slack.isWanted()) {
      reader.problem(
          "%s is set without %s: set the bot's token too, or unset it"
              .formatted(
                  slack.appToken().isSet() ? SLACK_APP_TOKEN : SLACK_SIGNING_SECRET,
                  SLACK_BOT_TOKEN));
    }
  }

  private void checkInstallation(Settings.Slack slack) {
    if (!slack.isInstalledByWorkspaces()) {
      if (slack.clientSecret().isSet() || slack.tokenKey().isSet()) {
        reader.problem(
            "%s is set without %s: set both or neither"
                .formatted(
                    slack.clientSecret().isSet() ? SLACK_CLIENT_SECRET : SLACK_TOKEN_KEY,
                    SLACK_CLIENT_ID));
      }
      return;
    }
    if (slack.botToken().isSet()) {
      reader.problem(
          "%s and %s are both set: unset the first if workspaces install the app, else the second"
              .formatted(SLACK_BOT_TOKEN, SLACK_CLIENT_ID));
    }
    if (!slack.clientSecret().isSet()) {
      reader.problem(
          "%s is not set: copy it from Basic Information, since %s is set"
              .formatted(SLACK_CLIENT_SECRET, SLACK_CLIENT_ID));
    }
    if (slack.tokenKey().value().length() < SHORTEST_KEY) {
      reader.problem(
          "%s has fewer than %d characters: set it to the output of `openssl rand -hex 32`"
              .formatted(SLACK_TOKEN_KEY, SHORTEST_KEY));
    }
    if (reader.given(SARIKA_PUBLIC_URL).isEmpty()) {
      reader.problem(
          "%s is not set: workspaces come back to it after an installation"
              .formatted(SARIKA_PUBLIC_URL));
    }
  }

  private String command() {
    String given = reader.text(SLACK_COMMAND);
    String command = given.startsWith("/") ? given : "/" + given;
    if (!COMMAND.matcher(command).matches()) {
      reader.problem(
          "%s is '%s': give a slash and at most 31 small letters, digits, _ or -"
              .formatted(SLACK_COMMAND, SettingsReader.cut(given)));
    }
    return command;
  }

  private Set<String> curators() {
    Set<String> curators =
        reader.ids(
            SLACK_CURATORS, USER, "give ids such as U012AB3CD, which profiles show under More");
    boolean shared = !reader.given(SLACK_CLIENT_ID).isEmpty();
    curators.stream()
        .filter(id -> shared && USER.matcher(id).matches() && !id.contains("/"))
        .findFirst()
        .ifPresent(id ->
            reader.problem(
                "%s names '%s' without a workspace: write T012AB3CD/%s, since workspaces install"
                        .formatted(SLACK_CURATORS, id, id)
                    + " the app"));
    return curators;
  }
}
