package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * One call of the app.
 *
 * @param method such as {@code chat.postMessage}; {@code response_url} for what was posted there
 * @param team whose token it had; empty for the app's own or none
 * @param params what came with it, without the token
 * @param channel the channel it names; empty if none
 * @param at when it came
 * @param status what was answered, as HTTP says it; zero for none
 * @param error why it was refused, Slack's name first; empty if it was not
 */
public record Call(
    String method,
    String team,
    ObjectNode params,
    String channel,
    Instant at,
    int status,
    String error) {
  public boolean is(String name) {
    return method.equals(name);
  }

  public boolean accepted() {
    return status == 200 && error.isEmpty();
  }
}
