package org.sarika.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Person;
import org.sarika.fake.telegram.Room;
import org.sarika.fake.telegram.Voice;

/** Many people on Telegram, each in a chat of their own or in a group. */
final class TelegramReaders implements Supplier<Note> {
  private static final int PRIVATE = 150;
  private static final int GROUPS = 10;

  private record Place(Voice voice, String prefix) {}

  private final List<Place> places = new ArrayList<>();
  private final Random random;
  private final Supplier<String> questions;

  TelegramReaders(FakeTelegram telegram, long seed, Supplier<String> questions) {
    this.random = new Random(seed);
    this.questions = questions;
    for (int i = 0; i < PRIVATE; i++) {
      places.add(new Place(telegram.user(10_000 + i).inPrivate(), ""));
    }
    for (int i = 0; i < GROUPS; i++) {
      Room room = telegram.forum(-1_000_000 - i, "Readers " + i).topic("Questions");
      Person person = telegram.user(20_000 + i);
      places.add(new Place(person.in(room), "/ask "));
    }
  }

  /** One of them asks. */
  @Override
  public Note get() {
    Place place = places.get(random.nextInt(places.size()));
    return place.voice().says(place.prefix() + questions.get());
  }
}
