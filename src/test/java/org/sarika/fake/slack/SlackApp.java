package org.sarika.fake.slack;

/**
 * The app as its developer sees it on Slack's pages.
 *
 * @param id A…
 * @param appToken for Socket Mode
 * @param signingSecret with which requests to the app are signed
 * @param verification the old way of it, still in every payload
 */
public record SlackApp(
    String id,
    String clientId,
    String clientSecret,
    String appToken,
    String signingSecret,
    String verification) {
  static SlackApp usual() {
    return new SlackApp(
        "A0SARIKA",
        "4242.2424",
        "client-secret-of-a-test",
        "xapp-1-A0SARIKA-4242-test",
        "signing-secret-of-a-test",
        "verification-of-a-test");
  }
}
