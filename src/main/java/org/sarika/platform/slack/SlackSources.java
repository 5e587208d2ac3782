package org.sarika.platform.slack;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sarika.answer.Citation;
import org.sarika.chat.Turn;

/**
 * What this edge shows besides replies. Called by many threads; faults of the store pass through.
 */
public interface SlackSources {
  /** Somebody's last questions, newest first. */
  List<Turn> asked(String asker, int most);

  /** What a link into the reading room shows; empty if it shows no article that answers. */
  Optional<Citation> linked(URI link);
}
