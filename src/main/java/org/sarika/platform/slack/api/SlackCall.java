package org.sarika.platform.slack.api;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call as it is kept in the outbox.
 *
 * @param method such as {@code chat.postMessage}, or {@link #RESPONSE_URL}
 * @param address the response_url to post to; empty unless the method is that
 * @param params as Slack wants them
 * @param fallbackAddress a response_url to use if we are not in the channel; empty if there is none
 * @param fallback what to post there
 */
public record SlackCall(
    String method, String address, JsonObject params, String fallbackAddress, JsonObject fallback) {
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
    fallback = fallback.deepCopy();
  }

  /** A call without a second way. */
  public SlackCall(String method, String address, JsonObject params) {
    this(method, address, params, "", new JsonObject());
  }

  /** A call of a method. */
  public static SlackCall of(String method, JsonObject params) {
    return new SlackCall(method, "", params);
  }

  /** A post to a response_url. */
  public static SlackCall respond(String responseUrl, JsonObject payload) {
    return new SlackCall(RESPONSE_URL, responseUrl, payload);
  }

  /** The same, and where to post if we are not in the channel. */
  public SlackCall orRespond(String responseUrl, JsonObject payload) {
    return new SlackCall(method, address, params, responseUrl, payload);
  }

  /** The same with other parameters. */
  SlackCall with(JsonObject newParams) {
    return new SlackCall(method, address, newParams, fallbackAddress, fallback);
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
    return fallbackAddress.isEmpty()
        ? Optional.empty()
        : Optional.of(respond(fallbackAddress, fallback));
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
    JsonObject body = new JsonObject();
    body.addProperty("method", method);
    body.addProperty("address", address);
    body.add("params", params);
    if (!fallbackAddress.isEmpty()) {
      body.addProperty("fallback_response_url", fallbackAddress);
      body.add("fallback", fallback);
    }
    return body.toString();
  }

  /**
   * From a parcel's body.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static SlackCall decode(String body) {
    JsonObject tree =
        JsonText.object(body)
            .orElseThrow(() -> new IllegalArgumentException("a parcel for Slack is not JSON"));
    if (!(tree.get("params") instanceof JsonObject params)) {
      throw new IllegalArgumentException("a parcel for Slack has no parameters");
    }
    JsonObject fallback =
        tree.get("fallback") instanceof JsonObject payload ? payload : new JsonObject();
    return new SlackCall(
        JsonText.text(tree, "method"),
        JsonText.text(tree, "address"),
        params,
        JsonText.text(tree, "fallback_response_url"),
        fallback);
  }

  /** Without words and addresses. */
  @Override
  public String toString() {
    return "SlackCall[" + method + "]";
  }
}
