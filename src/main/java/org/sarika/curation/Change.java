package org.sarika.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that somebody did, kept for good.
 *
 * @param at when
 * @param who by whom
 * @param deed what
 * @param subject the article's id or, for {@link Deed#REFUSED}, the file or address that was
 *     refused; not blank
 * @param reason why, in the curator's words or the importer's, for a {@link Deed#NOTED} the note's
 *     text, for a {@link Deed#MERGED} the original's id; may be empty
 */
public record Change(Instant at, Curator who, Deed deed, String subject, String reason) {
  public Change {
    if (subject.isBlank()) {
      throw new IllegalArgumentException("a change is about something");
    }
    reason = reason.strip();
  }

  /** The last of these that set the status of their article; none if nobody decided about it. */
  static Optional<Change> ruling(List<Change> changes) {
    return changes.stream()
        .filter(change -> change.deed().status().isPresent())
        .reduce((earlier, later) -> later);
  }
}
