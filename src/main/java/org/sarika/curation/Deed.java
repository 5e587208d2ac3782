package org.sarika.curation;

import java.util.Locale;
import java.util.Optional;
import org.sarika.knowledge.Status;

/** What somebody did about an article or a source. */
public enum Deed {
  /** An article was handed in and waits. */
  SUBMITTED,
  /** A source was handed in and could not be made an article. */
  REFUSED,
  /** The article answers from now on. */
  APPROVED,
  /** The article that waited will not answer. */
  REJECTED,
  /** The article that answered was taken back, and with it what it had answered. */
  RETRACTED,
  /** A retraction was a mistake and is undone. */
  RESTORED,
  /** A note was added to a paragraph. */
  NOTED,
  /** The article is a copy of another one, which answers for it. */
  MERGED;

  /** The status an article has after it; none if it leaves the status alone. */
  public Optional<Status> status() {
    return switch (this) {
      case SUBMITTED -> Optional.of(Status.PENDING);
      case APPROVED, RESTORED -> Optional.of(Status.APPROVED);
      case REJECTED -> Optional.of(Status.REJECTED);
      case RETRACTED -> Optional.of(Status.RETRACTED);
      case MERGED -> Optional.of(Status.COPY);
      case REFUSED, NOTED -> Optional.empty();
    };
  }

  /** The word on the screen. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
