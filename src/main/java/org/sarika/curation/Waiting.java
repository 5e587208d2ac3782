package org.sarika.curation;

import java.time.Instant;
import org.sarika.knowledge.Article;

/**
 * An article that waits for a curator.
 *
 * @param article the story
 * @param source the file or address it came from
 * @param by who handed it in
 * @param since when it was handed in; the epoch if that is not known
 */
public record Waiting(Article article, String source, Curator by, Instant since) {
  /** Handed it in before changes were kept. */
  public static final Curator UNKNOWN = new Curator("unknown");
}
