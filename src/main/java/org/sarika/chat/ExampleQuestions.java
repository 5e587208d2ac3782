package org.sarika.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.sarika.answer.Answer;
import org.sarika.knowledge.ArticleStore;

/** The first of the curator's questions that the store really answers, as it is now. */
final class ExampleQuestions {
  private static final int OFFERED = 3;

  private final Dialogue dialogue;
  private final ArticleStore articles;
  private final Supplier<List<String>> candidates;
  private final Clock clock;
  private volatile Tried tried = new Tried(-1, List.of(), List.of());

  ExampleQuestions(
      Dialogue dialogue, ArticleStore articles, Supplier<List<String>> candidates, Clock clock) {
    this.dialogue = dialogue;
    this.articles = articles;
    this.candidates = candidates;
    this.clock = clock;
  }

  /** What came out for one state of the store. */
  private record Tried(long revision, List<String> candidates, List<String> answered) {}

  /** At most three; none if none is answered. */
  List<String> now() {
    long revision = articles.revision();
    List<String> offered = candidates.get();
    Tried last = tried;
    if (last.revision != revision || !last.candidates.equals(offered)) {
      last = new Tried(revision, List.copyOf(offered), answered(offered));
      tried = last;
    }
    return last.answered;
  }

  private List<String> answered(List<String> offered) {
    LocalDate today = LocalDate.now(clock);
    return offered.stream()
        .filter(question -> dialogue.answer(question, List.of(), today) instanceof Answer.Answered)
        .limit(OFFERED)
        .toList();
  }
}
