package org.sarika.fake.slack;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** One life of the server of {@link SocketMode}. */
final class SocketServer extends WebSocketServer {
  private final Sockets sockets;
  private final CountDownLatch started = new CountDownLatch(1);

  /** Port zero takes any. */
  SocketServer(Sockets sockets, int port) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2);
    this.sockets = sockets;
    setReuseAddr(true);
    setTcpNoDelay(true);
    setDaemon(true);
    setConnectionLostTimeout(0);
  }

  void startAndWait(Duration patience) {
    start();
    try {
      if (!started.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the fake's WebSocket server does not start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** No close frame. */
  void kill() {
    List.copyOf(getConnections())
        .forEach(socket -> socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "killed"));
    try {
      stop(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
      WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
    if (!sockets.admits(request.getResourceDescriptor())) {
      throw new InvalidDataException(CloseFrame.REFUSE, "no such ticket");
    }
    return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    sockets.opened(socket);
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    sockets.closed(socket);
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    sockets.heard(socket, message);
  }

  @Override
  public void onWebsocketPing(WebSocket socket, Framedata frame) {
    if (!sockets.isZombie(socket)) {
      super.onWebsocketPing(socket, frame);
    }
  }

  @Override
  public void onError(@Nullable WebSocket socket, Exception e) {
    if (socket != null) {
      sockets.closed(socket);
    }
  }

  @Override
  public void onStart() {
    started.countDown();
  }
}
