package org.sarika.platform.slack;

import org.sarika.delivery.FairnessLimits;

/**
 * How this edge is set up.
 *
 * @param botToken of the one workspace; empty if workspaces install the app themselves. Never
 *     logged, as no secret here
 * @param appToken for Socket Mode; empty for HTTP
 * @param signingSecret what Slack proves its requests with; empty in Socket Mode
 * @param apiUrl address of the Web API
 * @param fairness how much one may ask
 */
public record SlackSettings(
    String botToken,
    String appToken,
    String signingSecret,
    String apiUrl,
    FairnessLimits fairness) {
  boolean isSocketMode() {
    return !appToken.isEmpty();
  }

  @Override
  public String toString() {
    return "Slack at " + apiUrl;
  }
}
