package org.sarika.platform.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.response.AckResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sarika.lifecycle.Fault;
import org.sarika.platform.slack.api.SlackApi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One WebSocket to Slack. What comes is run through Bolt and acknowledged with what Bolt says; what
 * fails is not acknowledged, so that it comes again. Bolt's own runner would print what people
 * wrote when it fails, and reconnects without saying why it cannot.
 */
final class SocketSession implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketSession.class);
  private static final int OK = 200;

  private final App app;
  private final SocketModeRequestParser parser;
  private final Runnable ending;
  private final PromptQueue queue;
  private final SocketModeClient client;
  private volatile boolean welcomed;
  private volatile boolean over;
  private volatile boolean closed;

  /**
   * Connects; {@link #isWelcomed} tells when that is done.
   *
   * @param url what Slack gave to connect to
   * @param ending told when this session ends or is about to, but not that it was closed by us
   * @throws IOException if the address cannot be used
   */
  SocketSession(
      SlackApi api, String appToken, String url, App app, Executor threads, Runnable ending)
      throws IOException {
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
    this.ending = ending;
    this.queue = new PromptQueue(threads, this::take);
    try {
      this.client =
          new SocketModeClientJavaWSImpl(api.slack(), appToken, url, 0, queue, false, false, 0);
    } catch (URISyntaxException e) {
      throw new IOException("the socket's address cannot be read", e);
    }
    client.addWebSocketErrorListener(reason -> over = true);
    client.addWebSocketCloseListener((code, reason) -> {
      over = true;
      tellEnding();
    });
    client.connect();
  }

  private void tellEnding() {
    if (!closed) {
      ending.run();
    }
  }

  /** Whether Slack said hello and an answer to a ping came within three seconds. */
  boolean isAlive() {
    return welcomed && client.verifyConnection();
  }

  boolean isWelcomed() {
    return welcomed;
  }

  /** Whether there is no use in waiting for a welcome. */
  boolean isOver() {
    return over;
  }

  /** Whether all that came is acknowledged, as far as it is going to be. */
  boolean isIdle() {
    return queue.isIdle();
  }

  private void take(String message) {
    try {
      switch (type(message)) {
        case "hello" -> welcomed = true;
        case "disconnect" -> tellEnding();
        default -> answer(message);
      }
    } catch (Throwable fault) {
      // A text that overflows a parser's stack is an error, too, and no word of it may be printed.
      LOG.warn("slack: an envelope is not taken and has to come again: {}", Fault.place(fault));
    }
  }

  private static String type(String message) {
    try {
      JsonElement tree = JsonParser.parseString(message);
      return tree instanceof JsonObject object && object.get("type") instanceof JsonPrimitive type
          ? type.getAsString()
          : "";
    } catch (JsonParseException e) {
      return "";
    }
  }

  private void answer(String message) throws Exception {
    @Nullable SocketModeRequest request = parser.parse(message);
    if (request == null) {
      return;
    }
    Response response = app.run(request.getBoltRequest());
    if (response.getStatusCode() == OK) {
      acknowledge(request.getEnvelope().getEnvelopeId(), response.getBody());
    } else {
      LOG.warn("slack: an envelope is refused with {}", response.getStatusCode());
    }
  }

  private void acknowledge(String envelope, @Nullable String body) {
    if (body == null || body.isEmpty()) {
      client.sendSocketModeResponse(new AckResponse(envelope));
      return;
    }
    JsonObject response = new JsonObject();
    response.addProperty("envelope_id", envelope);
    response.add("payload", JsonParser.parseString(body));
    client.sendSocketModeResponse(response.toString());
  }

  @Override
  public void close() {
    closed = true;
    try {
      client.close();
    } catch (IOException | RuntimeException e) {
      LOG.debug("slack: a socket did not close cleanly: {}", Fault.place(e));
    }
  }
}
