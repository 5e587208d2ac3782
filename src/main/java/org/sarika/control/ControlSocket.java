package org.sarika.control;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes orders from commands of the data folder's owner until it is closed. */
public final class ControlSocket implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ControlSocket.class);

  private final Path file;
  private final ServerSocketChannel server;
  private final Orders orders;

  private ControlSocket(Path file, ServerSocketChannel server, Orders orders) {
    this.file = file;
    this.server = server;
    this.orders = orders;
  }

  /**
   * Opens it; nothing else may have the folder open. Without it commands only say that the folder
   * is in use, so where there can be none (a long path, a shared drive) the service goes on.
   */
  public static Optional<ControlSocket> open(Path data, Orders orders) {
    Path file = Wire.file(data);
    try {
      Files.deleteIfExists(file);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(Wire.address(data));
      protect(file);
      ControlSocket socket = new ControlSocket(file, server, orders);
      Thread.ofPlatform().daemon().name("control").start(socket::accept);
      return Optional.of(socket);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      log.warn("commands cannot reach this service through '{}': {}", file, e.getMessage());
      return Optional.empty();
    }
  }

  private static void protect(Path file) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private void accept() {
    while (server.isOpen()) {
      try {
        SocketChannel caller = server.accept();
        Thread.ofVirtual().name("control").start(() -> obey(caller));
      } catch (IOException e) {
        if (server.isOpen()) {
          log.warn("a command could not be heard: {}", e.getMessage());
        }
      }
    }
  }

  private void obey(SocketChannel caller) {
    try (caller;
        DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(caller)))) {
      Wire.write(out, orders.obey(Wire.arguments(in)));
    } catch (IOException e) {
      log.warn("a command went away: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      log.warn("'{}' could not be removed: {}", file, e.getMessage());
    }
  }
}
