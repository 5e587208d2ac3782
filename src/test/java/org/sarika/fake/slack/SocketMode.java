package org.sarika.fake.slack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.CloseFrame;

/** Socket Mode, which a test may break in the ways in which it breaks at Slack. */
public final class SocketMode {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Slack leaves ten seconds for a new connection. */
  private static final Duration FAREWELL = Duration.ofMillis(500);

  private final World world;
  private final Sockets sockets;
  private final Deliveries deliveries;
  private Optional<SocketServer> server = Optional.empty();
  private int port;

  SocketMode(World world, Sockets sockets, Deliveries deliveries) {
    this.world = world;
    this.sockets = sockets;
    this.deliveries = deliveries;
  }

  /** A new address for one connection; called under the lock. */
  String address() {
    return "ws://127.0.0.1:%d/link/?ticket=%s&app_id=%s"
        .formatted(port, sockets.ticket(), world.app().id());
  }

  /** How long the app may take to acknowledge; 3 seconds unless set. */
  public SocketMode ackTime(Duration time) {
    world.locked(() -> deliveries.patience(time));
    return this;
  }

  /** The next acknowledgements get lost on their way. */
  public SocketMode dropsAcks(int count) {
    world.locked(() -> deliveries.dropAcks(count));
    return this;
  }

  /**
   * Which kinds are sent again when they are not acknowledged in time, up to three times; all
   * unless set. Slack does so with {@code events_api} only.
   */
  public SocketMode retries(String... kinds) {
    world.locked(() -> sockets.retry(Set.of(kinds)));
    return this;
  }

  /** Open connections, zombies among them. */
  public int connections() {
    return sockets.all().size();
  }

  /** How many were opened since the start. */
  public int opened() {
    return sockets.opened();
  }

  /** Connections that were not let in, and why. */
  public List<String> refused() {
    return sockets.refused();
  }

  /** The open connections stay open from now on, but nothing comes of them, not even a pong. */
  public SocketMode zombies() {
    sockets.turnIntoZombies();
    return this;
  }

  /** Says that the connections will end, and does not end them. */
  public SocketMode warns() {
    return says(Sockets.disconnect("warning"));
  }

  /** Ends the connections as Slack does every few hours. */
  public SocketMode refreshes() {
    List<WebSocket> old = sockets.alive();
    says(Sockets.disconnect("refresh_requested"));
    Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(FAREWELL);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          old.forEach(socket -> socket.close(CloseFrame.NORMAL, "refresh"));
        });
    return this;
  }

  /** Sends every connection something of the test's own, JSON or not. */
  public SocketMode says(String message) {
    sockets.alive().forEach(socket -> Sockets.send(socket, message));
    return this;
  }

  /** Breaks off all connections without a word; new ones are let in. */
  public SocketMode cuts() {
    sockets.all().forEach(socket -> socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "cut"));
    return this;
  }

  /** Breaks off all connections without a word; nothing listens until a restart. */
  public SocketMode kill() {
    Optional<SocketServer> old =
        world.locked(() -> {
          Optional<SocketServer> running = server;
          server = Optional.empty();
          return running;
        });
    old.ifPresent(SocketServer::kill);
    return this;
  }

  /** On the same port, if it is not running. */
  public SocketMode restart() {
    if (world.locked(() -> server.isEmpty())) {
      SocketServer fresh = new SocketServer(sockets, port);
      fresh.startAndWait(PATIENCE);
      world.locked(() -> {
        port = fresh.getPort();
        server = Optional.of(fresh);
      });
    }
    return this;
  }
}
