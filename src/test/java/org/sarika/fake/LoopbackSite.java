package org.sarika.fake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A web site on 127.0.0.1 that answers each path as it is told, byte for byte, and closes. It may
 * do what no server should.
 */
public final class LoopbackSite implements AutoCloseable {
  /** Writes a response, headers and all. */
  @FunctionalInterface
  public interface Response {
    void write(OutputStream out) throws IOException;
  }

  private final ServerSocket listener;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Map<String, Response> responses = new ConcurrentHashMap<>();

  public LoopbackSite() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    Thread.ofPlatform().daemon().name("loopback-site").start(this::accept);
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** The address of a path of this site. */
  public String address(String path) {
    return "http://127.0.0.1:%d%s".formatted(port(), path);
  }

  /** How many connections came. */
  public int connections() {
    return connections.get();
  }

  /** First lines and headers of the requests, in order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** How many requests for a path came. */
  public long requests(String path) {
    return requests.stream().filter(one -> one.startsWith("GET " + path + " ")).count();
  }

  public LoopbackSite on(String path, Response response) {
    responses.put(path, response);
    return this;
  }

  /** A whole page. */
  public LoopbackSite page(String path, String mediaType, String text) {
    return page(path, "200 OK", List.of("Content-Type: " + mediaType), text);
  }

  public LoopbackSite page(String path, String status, List<String> headers, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return on(
        path,
        out -> {
          out.write(head(status, headers, "Content-Length: " + body.length));
          out.write(body);
        });
  }

  public LoopbackSite redirect(String path, String to) {
    return page(path, "302 Found", List.of("Location: " + to), "");
  }

  /** The bytes up to the body. */
  public static byte[] head(String status, List<String> headers, String... more) {
    List<String> lines = new ArrayList<>();
    lines.add("HTTP/1.1 " + status);
    lines.addAll(headers);
    lines.addAll(List.of(more));
    lines.add("Connection: close");
    return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> answer(socket));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      requests.add(request.toString());
      String path = request.toString().split(" ", 3)[1];
      responses
          .getOrDefault(
              path, out -> out.write(head("404 Not Found", List.of(), "Content-Length: 0")))
          .write(socket.getOutputStream());
    } catch (IOException e) {
      // the client has seen enough
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
