package org.sarika.gaps;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Embedding;

/**
 * Keeps gaps and wishes. No name or id of a person or a room is kept in readable form. Every write
 * is on disk on return where the store has one. Faults are {@code StorageException}.
 */
public interface GapLog {
  /** Questions kept; with more, the answered, the least asked and the oldest go first. */
  int MOST = 10_000;

  /** Wishes of one person at a time. */
  int MOST_WISHES = 50;

  /**
   * Adds a question, or to a question that there is. The same person counts once for it; what they
   * complained of stays until they complain of something else.
   *
   * @return the gap's number
   */
  long report(Report report);

  /** A person changed their mind about an answer: what they disliked counts no more. */
  void withdraw(String question, Asker asker);

  /**
   * Keeps that the report's asker wants to be told, in place of an earlier wish for the same
   * question; adds the question if it is not there.
   *
   * @return false if they have {@link #MOST_WISHES} for other questions
   */
  boolean wish(Report report, Address where);

  /** All gaps, open and answered, in the order in which they were asked first. */
  List<Gap> all();

  /** Whether any is open. Fast. */
  boolean hasOpen();

  /** What {@link #place} kept of one model, by the gap's number. */
  Map<Long, Embedding> vectors(String model);

  /** Keeps a question's vector, in place of another model's; nothing happens if there is no gap. */
  void place(long gap, String model, Embedding vector);

  /** An article answers it. */
  void answered(long gap, ArticleId by, Instant at);

  /** It is open again. */
  void reopen(long gap);

  /** Wishes for questions that are answered, oldest first. They end in {@code Outbox.fulfil}. */
  List<Wish> due();

  /**
   * Erases a person's wishes, that they asked, and questions that nobody else asked.
   *
   * @return how many wishes
   */
  int forget(Asker asker);

  /**
   * Erases what is too old.
   *
   * @param askers older sightings stay without whose they were
   * @param wishes older wishes go
   * @param questions gaps last asked, and answered ones answered, before that go, unless somebody
   *     waits to be told
   */
  void forgetBefore(Instant askers, Instant wishes, Instant questions);
}
