package org.sarika.platform.slack.api;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call as it is kept in the outbox.
 *
 * @param method such as {@code chat.postMessage}, or {@link #RESPONSE_URL}
 * @param address the response_url to post to; empty unless the method is that
 * @param params as Slack wants them
 * @param other what to make instead if we are not let in there any more; one at most
 * @param doubt what to make instead if it may have been made before; one at most
 */
public record SlackCall(
    String method,
    String address,
    JsonObject params,
    List<SlackCall> other,
    List<SlackCall> doubt) {
  /** The method of a call that is posted to a response_url. */
  public static final String RESPONSE_URL = "response_url";

  /** The method that makes a message. */
  public static final String POST_MESSAGE = "chat.postMessage";

  private static final Pattern METHOD = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");

  public SlackCall {
    if (!METHOD.matcher(method).matches()) {
      throw new IllegalArgumentException("a call of Slack has no method that can be called");
    }
    if (method.equals(RESPONSE_URL) == address.isEmpty()) {
      throw new IllegalArgumentException(
          "a call of Slack has an address just if it is answered to");
    }
    params = params.deepCopy();
    other = List.copyOf(other);
    doubt = List.copyOf(doubt);
  }

  /** A call without a second way. */
  public SlackCall(String method, String address, JsonObject params) {
    this(method, address, params, List.of(), List.of());
  }

  /** A call of a method. */
  public static SlackCall of(String method, JsonObject params) {
    return new SlackCall(method, "", params);
  }

  /** A post to a response_url. */
  public static SlackCall respond(String responseUrl, JsonObject payload) {
    return new SlackCall(RESPONSE_URL, responseUrl, payload);
  }

  /** The same, and what to make instead if we are not let in there. */
  public SlackCall or(SlackCall second) {
    return new SlackCall(method, address, params, List.of(second), doubt);
  }

  /** The same, and what to make instead if nobody knows whether it was made. */
  public SlackCall inDoubt(SlackCall instead) {
    return new SlackCall(method, address, params, other, List.of(instead));
  }

  /** The same with other parameters. */
  SlackCall with(JsonObject newParams) {
    return new SlackCall(method, address, newParams, other, doubt);
  }

  /** The same without one parameter; empty if it has none of that name. */
  Optional<SlackCall> without(String name) {
    if (!params.has(name)) {
      return Optional.empty();
    }
    JsonObject less = params.deepCopy();
    less.remove(name);
    return Optional.of(with(less));
  }

  /** The second way; empty if there is none. */
  Optional<SlackCall> second() {
    return other.stream().findFirst();
  }

  /** What to make in doubt; empty if it is to be made again. */
  Optional<SlackCall> ifInDoubt() {
    return doubt.stream().findFirst();
  }

  /** Whether it only shows what we are at or may be asked: nobody misses it. */
  boolean isCourtesy() {
    return method.startsWith("assistant.");
  }

  boolean isResponse() {
    return method.equals(RESPONSE_URL);
  }

  /** As a parcel's body. */
  public String encode() {
    return tree().toString();
  }

  private JsonObject tree() {
    JsonObject body = new JsonObject();
    body.addProperty("method", method);
    body.addProperty("address", address);
    body.add("params", params);
    second().ifPresent(call -> body.add("other", call.tree()));
    ifInDoubt().ifPresent(call -> body.add("doubt", call.tree()));
    return body;
  }

  /**
   * From a parcel's body.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static SlackCall decode(String body) {
    return of(
        JsonText.object(body)
            .orElseThrow(() -> new IllegalArgumentException("a parcel for Slack is not JSON")));
  }

  private static SlackCall of(JsonObject tree) {
    if (!(tree.get("params") instanceof JsonObject params)) {
      throw new IllegalArgumentException("a parcel for Slack has no parameters");
    }
    return new SlackCall(
        JsonText.text(tree, "method"),
        JsonText.text(tree, "address"),
        params,
        inside(tree, "other"),
        inside(tree, "doubt"));
  }

  private static List<SlackCall> inside(JsonObject tree, String name) {
    return tree.get(name) instanceof JsonObject call ? List.of(of(call)) : List.of();
  }

  /** Without words and addresses. */
  @Override
  public String toString() {
    return "SlackCall[" + method + "]";
  }
}
