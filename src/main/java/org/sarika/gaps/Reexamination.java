package org.sarika.gaps;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sarika.answer.Answer;
import org.sarika.answer.AnswerService;
import org.sarika.answer.Citation;
import org.sarika.answer.Question;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.ArticleStore;
import org.sarika.lifecycle.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks open gaps again when articles come in: only those that one of the new passages is near to,
 * the nearest first, and not faster than a pause allows, so that readers' questions do not wait.
 * Runs on the caller's thread; one caller at a time.
 */
public final class Reexamination implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Reexamination.class);

  /** New articles that are compared at a time. */
  private static final int ARTICLES = 50;

  private final GapLog gaps;
  private final NewArticles news;
  private final NearGaps near;
  private final ArticleStore articles;
  private final AnswerService answers;
  private final Duration pause;
  private final Clock clock;
  private final Queue<String> wished = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  /**
   * @param pause after each question that is asked again
   * @param clock its zone tells which day it is for askers
   */
  public Reexamination(
      GapLog gaps,
      NewArticles news,
      Gaps meaning,
      ArticleStore articles,
      AnswerService answers,
      Duration pause,
      Clock clock) {
    this.gaps = gaps;
    this.news = news;
    this.near = new NearGaps(gaps, meaning, articles);
    this.articles = articles;
    this.answers = answers;
    this.pause = pause;
    this.clock = clock;
  }

  /** Compares all new articles; what is cut short by a stop is done at the next start. */
  public void run() {
    reopen();
    askForWishes();
    List<ArticleId> fresh = news.first(ARTICLES);
    while (!fresh.isEmpty() && isOpen()) {
      ask(near.to(fresh), new HashSet<>(fresh));
      if (isOpen()) {
        news.remove(fresh);
        fresh = news.first(ARTICLES);
      }
    }
  }

  private boolean isOpen() {
    return closed.getCount() > 0;
  }

  /** What was taken back answers nothing. */
  private void reopen() {
    for (Gap gap : gaps.all()) {
      if (gap.state() instanceof GapState.Answered(ArticleId by, var _)
          && articles.approved(by.value()).isEmpty()) {
        gaps.reopen(gap.number());
      }
    }
  }

  /**
   * Between a refusal and a wish an article may have come in: asks that question at the next run.
   */
  public void askSoon(String question) {
    wished.add(Report.key(question));
  }

  private void askForWishes() {
    Set<String> keys = new HashSet<>();
    for (String key = wished.poll(); key != null; key = wished.poll()) {
      keys.add(key);
    }
    if (!keys.isEmpty()) {
      ask(
          gaps.all().stream()
              .filter(gap -> gap.isOpen() && keys.contains(Report.key(gap.question())))
              .toList(),
          Set.of());
    }
  }

  private void ask(List<Gap> asked, Set<ArticleId> fresh) {
    for (Gap gap : asked) {
      if (!isOpen()) {
        return;
      }
      ask(gap, fresh);
      rest();
    }
  }

  private void ask(Gap gap, Set<ArticleId> fresh) {
    try {
      Answer answer = answers.answer(Question.of(gap.question(), LocalDate.now(clock)));
      closing(gap, answer, fresh)
          .ifPresent(article -> {
            gaps.answered(gap.number(), article, clock.instant());
            log.info("question {} without an answer is answered by '{}'", gap.number(), article);
          });
    } catch (RuntimeException e) {
      // One question that cannot be answered must not keep the others from being asked.
      log.warn("question {} could not be asked again: {}", gap.number(), Fault.place(e));
    }
  }

  /** What was disliked is answered by something new only; what was refused, by anything. */
  private static Optional<ArticleId> closing(Gap gap, Answer answer, Set<ArticleId> fresh) {
    List<ArticleId> cited =
        answer.citations().stream().map(Citation::excerpt).map(one -> one.article()).toList();
    boolean refused = gap.sightings().stream().allMatch(one -> one.why() == Why.REFUSED);
    Stream<ArticleId> best = cited.stream().filter(fresh::contains);
    return (refused ? Stream.concat(best, cited.stream()) : best).findFirst();
  }

  private void rest() {
    try {
      boolean _ = closed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closed.countDown();
    }
  }

  /** Ends after the question that is being asked. */
  @Override
  public void close() {
    closed.countDown();
  }
}
