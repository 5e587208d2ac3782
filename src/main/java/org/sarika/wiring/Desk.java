package org.sarika.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sarika.answer.Answer;
import org.sarika.curation.Review;
import org.sarika.gaps.GapCluster;
import org.sarika.retrieval.Query;

/** The opened store with all that answers from it. Safe for use by many threads. */
public interface Desk extends AutoCloseable {
  /** What was wrong in the knowledge folder while bringing the store up to date. */
  List<Problem> problems();

  /**
   * Answers the last turn; the ones before it say what its "she" and "there" mean.
   *
   * @param turns what one asker wrote, in order, at least one; any text
   * @param asOf the asker's today
   */
  Answer answer(List<String> turns, LocalDate asOf);

  /** Passages for the query, best first. */
  List<Finding> search(Query query, int limit);

  /** Reads files into the store. A broken file is a problem in the report, not a fault. */
  Imported importFiles(ImportRequest request, Progress progress);

  /** The curators' door. */
  Review review();

  /**
   * What readers asked and no article answers, nearly the same questions together, the most asked
   * first.
   *
   * @param answered whether those that an article answers by now are among them
   */
  List<GapCluster> gaps(boolean answered);

  /** Writes the data folder into one new file, while everything goes on. */
  void backup(Path file);

  /** Talks until the asker leaves or the input ends. */
  void chat(Screen screen);

  /**
   * Starts the reading room and every surface whose tokens are set, and returns.
   *
   * @param orders runs what commands of other processes ask for meanwhile
   * @return a part for each surface: what is on, what is off, and why
   */
  List<Part> serve(Orders orders);

  /** Stops what was started and closes the store; may be called twice and from another thread. */
  @Override
  void close();
}
