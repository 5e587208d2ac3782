package org.sarika.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Person;
import org.sarika.fake.telegram.Room;
import org.sarika.fake.telegram.Voice;

/** Many people who ask, so many questions a second, each in a chat of their own or in a group. */
final class Load implements AutoCloseable {
  private static final int PRIVATE = 150;
  private static final int GROUPS = 10;

  private record Place(Voice voice, String prefix) {}

  private final List<Place> places = new ArrayList<>();
  private final List<Note> notes = new CopyOnWriteArrayList<>();
  private final Random random;
  private final Supplier<String> questions;
  private final long stepNanos;
  private final Thread thread;
  private volatile boolean asking = true;

  private Load(FakeTelegram telegram, long seed, int perSecond, Supplier<String> questions) {
    this.random = new Random(seed);
    this.questions = questions;
    this.stepNanos = 1_000_000_000L / perSecond;
    for (int i = 0; i < PRIVATE; i++) {
      places.add(new Place(telegram.user(10_000 + i).inPrivate(), ""));
    }
    for (int i = 0; i < GROUPS; i++) {
      Room room = telegram.forum(-1_000_000 - i, "Readers " + i).topic("Questions");
      Person person = telegram.user(20_000 + i);
      places.add(new Place(person.in(room), "/ask "));
    }
    this.thread = Thread.ofPlatform().name("load").unstarted(this::run);
  }

  /** Begins at once. */
  static Load start(FakeTelegram telegram, long seed, int perSecond, Supplier<String> questions) {
    Load load = new Load(telegram, seed, perSecond, questions);
    load.thread.start();
    return load;
  }

  private void run() {
    long next = System.nanoTime();
    while (asking) {
      Place place = places.get(random.nextInt(places.size()));
      notes.add(place.voice().says(place.prefix() + questions.get()));
      next += stepNanos;
      LockSupport.parkNanos(next - System.nanoTime());
    }
  }

  /** All that was asked so far. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void close() {
    stop();
  }

  /** Nobody asks any more. */
  void stop() {
    asking = false;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
