package org.sarika.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.sarika.delivery.Arrival;
import org.sarika.delivery.Departure;
import org.sarika.delivery.Inbox;
import org.sarika.delivery.Outbox;
import org.sarika.delivery.Parcel;
import org.sarika.delivery.Received;
import org.sarika.storage.H2Database;

/** What it takes to keep a message, finish it with one reply and note that it was sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class DeliveryBenchmark {
  static final int MANY = 8;
  private static final String BODY = "x".repeat(600);
  private static final String REPLY = "y".repeat(2_500);

  private final Path folder;
  private final H2Database database;
  private final Inbox inbox;
  private final Outbox outbox;
  private final AtomicLong updates = new AtomicLong();

  /** Makes an empty database. */
  public DeliveryBenchmark() {
    try {
      folder = Files.createTempDirectory("delivery");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    database = H2Database.open(folder);
    inbox = database.inbox("test", "bot");
    outbox = database.outbox("test", "bot");
  }

  @TearDown
  public void close() throws IOException {
    database.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  @Threads(1)
  public void oneCaller() {
    deliver();
  }

  @Benchmark
  @Threads(MANY)
  public void eightCallers() {
    deliver();
  }

  private void deliver() {
    String update = Long.toString(updates.incrementAndGet());
    Received received = inbox.keep(List.of(new Arrival(update, "chat", BODY))).getFirst();
    Parcel reply = new Parcel("chat", REPLY, "turn");
    for (Departure departure : inbox.finish(received.number(), List.of(reply))) {
      outbox.sent(departure.number(), update);
    }
  }
}
