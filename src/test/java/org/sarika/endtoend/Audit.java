package org.sarika.endtoend;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sarika.fake.telegram.FakeTelegram;
import org.sarika.fake.telegram.Note;
import org.sarika.fake.telegram.Shown;

/**
 * Questions against answers.
 *
 * @param asked how many questions
 * @param lost those without an answer
 * @param doubled answers beyond the first one to a question
 * @param disordered answers that came behind one to a later question of their chat
 * @param faults answers that say that something went wrong
 * @param busy notices that others are ahead
 */
record Audit(int asked, List<Note> lost, int doubled, int disordered, int faults, int busy) {
  private static final Duration STEP = Duration.ofMillis(200);

  Audit {
    lost = List.copyOf(lost);
  }

  static Audit of(FakeTelegram telegram, List<Note> notes) {
    Map<String, Integer> answers = new HashMap<>();
    Map<Long, Long> last = new HashMap<>();
    int disordered = 0;
    int faults = 0;
    int busy = 0;
    for (Shown shown : telegram.shown()) {
      busy += isNotice(shown) ? 1 : 0;
      if (shown.replyTo() != 0 && !isNotice(shown)) {
        answers.merge(key(shown.chat(), shown.replyTo()), 1, Integer::sum);
        faults += shown.text().startsWith("Sorry, something went wrong") ? 1 : 0;
        long before = last.getOrDefault(shown.chat(), 0L);
        disordered += shown.replyTo() < before ? 1 : 0;
        last.put(shown.chat(), Math.max(before, shown.replyTo()));
      }
    }
    List<Note> lost =
        notes.stream().filter(note -> !answers.containsKey(key(note.chat(), note.id()))).toList();
    int doubled = answers.values().stream().mapToInt(count -> count - 1).sum();
    return new Audit(notes.size(), lost, doubled, disordered, faults, busy);
  }

  /** Said besides the answer. */
  private static boolean isNotice(Shown shown) {
    return shown.text().startsWith("I am still busy");
  }

  private static String key(long chat, long message) {
    return chat + "/" + message;
  }

  /** Waits until all is answered, or no longer. */
  static Audit whenAnswered(FakeTelegram telegram, List<Note> notes, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Audit audit = of(telegram, notes);
    while (!audit.lost().isEmpty() && System.nanoTime() < end) {
      Thread.sleep(STEP);
      audit = of(telegram, notes);
    }
    return audit;
  }

  /** One line for a table. */
  String line() {
    return "%d asked, %d lost, %d doubled, %d out of order, %d faults, %d told to wait"
        .formatted(asked, lost.size(), doubled, disordered, faults, busy);
  }
}
