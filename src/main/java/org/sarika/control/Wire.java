package org.sarika.control;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How an order and what came of it look on the socket: numbers, and texts with their length. */
final class Wire {
  private static final String FILE = "sarika.sock";
  private static final int MOST_ARGUMENTS = 10_000;

  /** In bytes: what a command line may hold. */
  private static final int LONGEST_ARGUMENT = 4 * 1024 * 1024;

  /** In bytes: a queue of ten thousand articles prints less. */
  private static final int LONGEST_OUTPUT = 256 * 1024 * 1024;

  private Wire() {}

  static Path file(Path data) {
    return data.toAbsolutePath().normalize().resolve(FILE);
  }

  static UnixDomainSocketAddress address(Path data) {
    return UnixDomainSocketAddress.of(file(data));
  }

  static void write(DataOutputStream out, List<String> arguments) throws IOException {
    out.writeInt(arguments.size());
    for (String argument : arguments) {
      write(out, argument);
    }
    out.flush();
  }

  static List<String> arguments(DataInputStream in) throws IOException {
    int count = checked(in.readInt(), MOST_ARGUMENTS);
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arguments.add(text(in, LONGEST_ARGUMENT));
    }
    return arguments;
  }

  static void write(DataOutputStream out, Done done) throws IOException {
    out.writeInt(done.code());
    write(out, done.out());
    write(out, done.err());
    out.flush();
  }

  static Done done(DataInputStream in) throws IOException {
    return new Done(in.readInt(), text(in, LONGEST_OUTPUT), text(in, LONGEST_OUTPUT));
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** A text that is cut short is none: half an order is another order. */
  private static String text(DataInputStream in, int longest) throws IOException {
    int length = checked(in.readInt(), longest);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("an order ends too early");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int checked(int size, int most) throws IOException {
    if (size < 0 || size > most) {
      throw new IOException("no order has the size " + size);
    }
    return size;
  }
}
