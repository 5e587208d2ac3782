package org.sarika.fake.slack;

import java.util.Map;
import java.util.TreeMap;

/**
 * A request to the app as it goes over the wire.
 *
 * @param headers by their names
 */
public record SlackRequest(String url, Map<String, String> headers, String body) {
  static final String TIMESTAMP = "X-Slack-Request-Timestamp";
  static final String SIGNATURE = "X-Slack-Signature";

  /** What the app says to it. */
  public record Answer(int status, String contentType, String body) {}

  public SlackRequest {
    headers = Map.copyOf(headers);
  }

  /** With another header, and the signature as it was. */
  public SlackRequest with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new SlackRequest(url, more, body);
  }

  public SlackRequest without(String header) {
    Map<String, String> less = new TreeMap<>(headers);
    less.remove(header);
    return new SlackRequest(url, less, body);
  }

  /** With another signature. */
  public SlackRequest signed(String signature) {
    return with(SIGNATURE, signature);
  }

  /** With another body, and the signature as it was. */
  public SlackRequest saying(String newBody) {
    return new SlackRequest(url, headers, newBody);
  }

  public SlackRequest retried(int number, String reason) {
    return with("X-Slack-Retry-Num", String.valueOf(number)).with("X-Slack-Retry-Reason", reason);
  }
}
