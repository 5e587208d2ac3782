package org.sarika.endtoend;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
record Audit(
    int asked, List<Exchange.Question> lost, int doubled, int disordered, int faults, int busy) {
  private static final Duration STEP = Duration.ofMillis(200);

  Audit {
    lost = List.copyOf(lost);
  }

  static Audit of(Exchange exchange) {
    Map<String, Integer> answers = new HashMap<>();
    int faults = 0;
    int busy = 0;
    for (Exchange.Said said : exchange.answers()) {
      if (isNotice(said.text())) {
        busy++;
      } else {
        answers.merge(said.id(), 1, Integer::sum);
        faults += said.text().startsWith("Sorry, something went wrong") ? 1 : 0;
      }
    }
    List<Exchange.Question> lost =
        exchange.questions().stream().filter(one -> !answers.containsKey(one.id())).toList();
    int doubled = answers.values().stream().mapToInt(count -> count - 1).sum();
    return new Audit(
        exchange.questions().size(), lost, doubled, disordered(exchange), faults, busy);
  }

  private static int disordered(Exchange exchange) {
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, String> chats = new HashMap<>();
    for (Exchange.Question question : exchange.questions()) {
      ranks.put(question.id(), ranks.size());
      chats.put(question.id(), question.chat());
    }
    Map<String, Integer> last = new HashMap<>();
    int disordered = 0;
    for (Exchange.Said said : exchange.answers()) {
      if (!isNotice(said.text()) && ranks.containsKey(said.id())) {
        int rank = ranks.getOrDefault(said.id(), 0);
        String chat = chats.getOrDefault(said.id(), "");
        int before = last.getOrDefault(chat, -1);
        disordered += rank < before ? 1 : 0;
        last.put(chat, Math.max(before, rank));
      }
    }
    return disordered;
  }

  /** Said besides the answer. */
  static boolean isNotice(String text) {
    return text.startsWith("I am still busy") || text.startsWith(SlackDoubts.NOTICE);
  }

  /** Waits until all is answered, or no longer. */
  static Audit whenAnswered(Supplier<Exchange> look, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    Audit audit = of(look.get());
    while (!audit.lost().isEmpty() && System.nanoTime() < end) {
      Thread.sleep(STEP);
      audit = of(look.get());
    }
    return audit;
  }

  /** One line for a table. */
  String line() {
    return "%d asked, %d lost, %d doubled, %d out of order, %d faults, %d told to wait"
        .formatted(asked, lost.size(), doubled, disordered, faults, busy);
  }
}
