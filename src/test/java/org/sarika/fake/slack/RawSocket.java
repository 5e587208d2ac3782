package org.sarika.fake.slack;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ServerHandshake;

/** A WebSocket that does nothing by itself. */
final class RawSocket extends WebSocketClient {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger pongs = new AtomicInteger();

  RawSocket(String url) throws InterruptedException {
    super(URI.create(url));
    setDaemon(true);
    connectBlocking();
  }

  List<String> heard() {
    return heard;
  }

  /** How many there were. */
  int pongs() {
    return pongs.get();
  }

  @Override
  public void onWebsocketPong(WebSocket socket, Framedata frame) {
    pongs.incrementAndGet();
  }

  @Override
  public void onOpen(ServerHandshake handshake) {}

  @Override
  public void onMessage(String message) {
    heard.add(message);
  }

  @Override
  public void onClose(int code, String reason, boolean remote) {}

  @Override
  public void onError(Exception e) {}
}
