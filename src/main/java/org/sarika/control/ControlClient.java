package org.sarika.control;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the process that has the data folder open to run a command. */
public final class ControlClient {
  private ControlClient() {}

  /**
   * Has it run and waits for its end.
   *
   * @return empty if no service listens in the folder
   * @throws IOException if the service went away before it answered
   */
  public static Optional<Done> send(Path data, List<String> arguments) throws IOException {
    if (!Files.exists(Wire.file(data))) {
      return Optional.empty();
    }
    try (SocketChannel service = SocketChannel.open(Wire.address(data))) {
      return Optional.of(send(service, arguments));
    } catch (EOFException e) {
      throw new IOException("the service stopped before it was done: look at its log", e);
    } catch (ConnectException e) {
      // Its process was killed: the file is all that is left.
      return Optional.empty();
    }
  }

  private static Done send(SocketChannel service, List<String> arguments) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(service)));
    DataInputStream in = new DataInputStream(Channels.newInputStream(service));
    Wire.write(out, arguments);
    return Wire.done(in);
  }
}
