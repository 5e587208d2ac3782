package org.sarika.fake.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Slack says no. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String error;
  private final transient List<String> messages;
  private final transient Map<String, String> more;
  private final int retryAfter;

  private Refusal(String error, List<String> messages, Map<String, String> more, int retryAfter) {
    super(error + (messages.isEmpty() ? "" : " " + messages));
    this.error = error;
    this.messages = List.copyOf(messages);
    this.more = Map.copyOf(more);
    this.retryAfter = retryAfter;
  }

  static Refusal of(String error) {
    return new Refusal(error, List.of(), Map.of(), 0);
  }

  /** With Slack's explanations for developers. */
  static Refusal of(String error, List<String> messages) {
    return new Refusal(error, messages, Map.of(), 0);
  }

  static Refusal arguments(String why) {
    return of("invalid_arguments", List.of("[ERROR] " + why));
  }

  static Refusal scope(String needed, String provided) {
    return new Refusal(
        "missing_scope", List.of(), Map.of("needed", needed, "provided", provided), 0);
  }

  static Refusal limited(int retryAfter) {
    return new Refusal("ratelimited", List.of(), Map.of(), retryAfter);
  }

  /** Slack's name for it. */
  String error() {
    return error;
  }

  /** Seconds; zero if it is no limit. */
  int retryAfter() {
    return retryAfter;
  }

  ObjectNode json() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("ok", false).put("error", error);
    more.forEach(body::put);
    if (!messages.isEmpty()) {
      var list = body.putObject("response_metadata").putArray("messages");
      messages.forEach(list::add);
    }
    return body;
  }

  /** For the journal: name and explanations. */
  String description() {
    return String.valueOf(getMessage());
  }
}
