package org.sarika.platform.slack.install;

import java.net.URI;

/**
 * What the installation needs to know.
 *
 * @param clientId the app's, from its page at Slack
 * @param clientSecret the app's; never printed
 * @param scopes what the bot may do, parted by commas
 * @param publicUrl where Slack and browsers reach us, such as {@code https://sarika.example}
 * @param apiUrl such as {@code https://slack.com/api/}; consent is asked for on the same host
 */
public record InstallSettings(
    String clientId, String clientSecret, String scopes, String publicUrl, String apiUrl) {
  /** Where an installation begins. */
  public static final String INSTALL_PATH = "/slack/install";

  /** Where Slack sends the browser back to; to be entered on the app's page at Slack. */
  public static final String REDIRECT_PATH = "/slack/oauth_redirect";

  public InstallSettings {
    while (publicUrl.endsWith("/")) {
      publicUrl = publicUrl.substring(0, publicUrl.length() - 1);
    }
  }

  String redirectUri() {
    return publicUrl + REDIRECT_PATH;
  }

  /** Bolt knows only one address for the consent. */
  String onOurSlack(String authorizeUrl) {
    URI api = URI.create(apiUrl);
    URI bolts = URI.create(authorizeUrl);
    return "%s://%s%s?%s"
        .formatted(api.getScheme(), api.getRawAuthority(), bolts.getRawPath(), bolts.getRawQuery());
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "InstallSettings[" + publicUrl + "]";
  }
}
