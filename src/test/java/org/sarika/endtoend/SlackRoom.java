package org.sarika.endtoend;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.sarika.platform.slack.api.ApiAnswer;
import org.sarika.platform.slack.api.SlackApi;
import org.sarika.platform.slack.api.SlackCall;
import org.sarika.platform.slack.blocks.SlackMessage;
import org.sarika.platform.slack.install.InstallSettings;

/** Slack's double with one channel in which everybody is, and calls to it. */
final class SlackRoom implements AutoCloseable {
  static final String TOKEN = "xoxb-double-all";
  static final String TOKEN_WITH_FEW_SCOPES = "xoxb-double-few";

  private final NodeDouble slack;
  private final SlackApi api;
  private final int port;

  private SlackRoom(NodeDouble slack, int port) {
    this.slack = slack;
    this.api = new SlackApi(slack.url() + "/api/");
    this.port = port;
  }

  static SlackRoom open() throws IOException {
    int port = freePort();
    return new SlackRoom(
        NodeDouble.startSlack("http://127.0.0.1:" + port + InstallSettings.REDIRECT_PATH), port);
  }

  String url() {
    return slack.url();
  }

  /** Where its app sends browsers back to. */
  int port() {
    return port;
  }

  SlackApi api() {
    return api;
  }

  JsonObject call(String method, String params) {
    return call(method, json(params));
  }

  /** What came of a call that has to work. */
  JsonObject call(String method, JsonObject params) {
    return done(api.call(TOKEN, method, params));
  }

  static JsonObject done(ApiAnswer answer) {
    if (answer instanceof ApiAnswer.Done done) {
      return done.body();
    }
    throw new AssertionError("not done but " + answer);
  }

  /** The channel's id. */
  String channel() {
    for (JsonElement channel : call("conversations.list", "{}").getAsJsonArray("channels")) {
      if (channel.getAsJsonObject().get("name").getAsString().equals("newsroom")) {
        return channel.getAsJsonObject().get("id").getAsString();
      }
    }
    throw new AssertionError("the double has no newsroom");
  }

  /** Begins a thread; returns its id. */
  String ask(String channel) {
    return call(SlackCall.POST_MESSAGE, "{\"text\":\"who?\",\"channel\":\"" + channel + "\"}")
        .get("ts")
        .getAsString();
  }

  /** A thread's messages, the question first. */
  List<JsonObject> replies(String channel, String thread) {
    JsonObject where = json("{\"channel\":\"%s\",\"ts\":\"%s\"}".formatted(channel, thread));
    where.addProperty("include_all_metadata", true);
    return call("conversations.replies", where).getAsJsonArray("messages").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /**
   * The call that posts a message.
   *
   * @param thread empty for none
   */
  static SlackCall post(String channel, String thread, SlackMessage message, String id) {
    JsonObject params = new JsonObject();
    params.addProperty("channel", channel);
    if (!thread.isEmpty()) {
      params.addProperty("thread_ts", thread);
    }
    params.addProperty("text", message.text());
    params.add("blocks", message.blocks());
    params.add(
        "metadata",
        json("{\"event_type\":\"sarika_reply\",\"event_payload\":{\"id\":\"" + id + "\"}}"));
    return SlackCall.of(SlackCall.POST_MESSAGE, params);
  }

  static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    api.close();
    slack.close();
  }
}
