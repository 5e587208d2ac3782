package org.sarika.platform.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.sarika.fake.slack.Fault;

/** Lets everybody in and says nothing. */
final class MuteServer extends WebSocketServer implements AutoCloseable {
  private final CountDownLatch started = new CountDownLatch(1);

  MuteServer() throws InterruptedException {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    setDaemon(true);
    start();
    if (!started.await(10, TimeUnit.SECONDS)) {
      throw new AssertionError("the mute server does not start");
    }
  }

  /** What Slack says to lead somebody here. */
  Fault ticket() {
    return ticket("ws://127.0.0.1:" + getPort() + "/");
  }

  /** What Slack says to lead somebody there. */
  static Fault ticket(String address) {
    return new Fault.Answer(
        200, "application/json", "{\"ok\":true,\"url\":\"%s\"}".formatted(address), 0);
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    // No hello.
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    // Nothing depends on it.
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    // Nothing depends on it.
  }

  @Override
  public void onError(@Nullable WebSocket socket, Exception e) {
    // Nothing depends on it.
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void close() {
    try {
      stop(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
