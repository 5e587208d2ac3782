package org.sarika.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.ArticleId;

/**
 * Who did what, when and why: only ever added to. Any thread may ask and add; a change is on disk
 * when {@link #add} returns. Faults are {@code StorageException}.
 */
public interface ChangeLog {
  /** Keeps a change that decides nothing by itself: what was handed in or refused. */
  void add(Change change);

  /** Everything about an article or a source, oldest first. */
  List<Change> of(String subject);

  /** The newest changes about anything, newest first, at most so many. */
  List<Change> latest(int most);

  /**
   * The refusals that nothing followed for the same source, newest first: one for each source.
   *
   * @param since no older ones
   */
  List<Change> refusals(Instant since);

  /** The last change that set the article's status; none if nobody decided about it. */
  default Optional<Change> ruling(ArticleId id) {
    return Change.ruling(of(id.value()));
  }

  /** That the article was taken back, if it was and nothing followed. */
  default Optional<Change> retraction(ArticleId id) {
    return ruling(id).filter(change -> change.deed() == Deed.RETRACTED);
  }
}
