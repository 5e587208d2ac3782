package org.sarika.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What the operator decided.
 *
 * @param knowledge folder with the curated articles
 * @param data folder for everything that is made or imported
 * @param httpHost address the reading room listens on
 * @param httpPort its port, 0 to 65535; 0 for any free one
 * @param publicUrl the reading room's address for readers, without a slash at the end; empty if
 *     none
 * @param natives folder that native libraries are unpacked into
 * @param threads how many questions or passages are worked on at once, at least 1
 * @param questionsPerMinute how many questions one asker may ask in a minute, at least 1
 * @param keepDays days for which whose a question was and its words are kept, at least 1
 * @param privateAddresses whether addresses of this machine and of private networks are imported
 * @param telegram the Telegram edge
 * @param slack the Slack edge
 * @param gapsPublicFrom how many people must have asked a question before strangers see that it has
 *     no answer, at least 2; 0 for never
 */
public record Settings(
    Path knowledge,
    Path data,
    String httpHost,
    int httpPort,
    String publicUrl,
    Path natives,
    int threads,
    int questionsPerMinute,
    int keepDays,
    boolean privateAddresses,
    Telegram telegram,
    Slack slack,
    int gapsPublicFrom) {

  /**
   * Reads environment variables.
   *
   * @throws SettingsException with every problem
   */
  public static Settings read(Map<String, String> environment) {
    return new SettingsReader(environment).read();
  }

  /**
   * The Telegram edge.
   *
   * @param botToken from BotFather
   * @param apiUrl address of the Bot API
   * @param webhookUrl where Telegram calls us; empty for polling
   * @param webhookSecret what it proves its calls with; not set for one that is made up
   * @param richMessages whether replies are sent as rich messages
   * @param curators ids of users
   */
  public record Telegram(
      Secret botToken,
      String apiUrl,
      String webhookUrl,
      Secret webhookSecret,
      boolean richMessages,
      Set<String> curators) {
    public Telegram {
      curators = Set.copyOf(curators);
    }

    /** Whether the operator wants this edge. */
    public boolean isWanted() {
      return botToken.isSet();
    }
  }

  /**
   * The Slack edge.
   *
   * @param botToken of the one workspace; not set if workspaces install the app themselves
   * @param appToken for Socket Mode; not set for HTTP
   * @param signingSecret for requests over HTTP
   * @param apiUrl address of the Web API
   * @param command the slash command, with its slash
   * @param curators ids of users, alone or behind their workspace and a slash
   * @param clientId the app's id, for workspaces that install it; empty if none do
   * @param clientSecret the app's secret, for the same
   * @param tokenKey with which their tokens are kept
   */
  public record Slack(
      Secret botToken,
      Secret appToken,
      Secret signingSecret,
      String apiUrl,
      String command,
      Set<String> curators,
      String clientId,
      Secret clientSecret,
      Secret tokenKey) {
    public Slack {
      curators = Set.copyOf(curators);
    }

    /** Whether the operator wants this edge. */
    public boolean isWanted() {
      return botToken.isSet() || isInstalledByWorkspaces();
    }

    /** Whether workspaces install the app themselves. */
    public boolean isInstalledByWorkspaces() {
      return !clientId.isEmpty();
    }
  }
}
