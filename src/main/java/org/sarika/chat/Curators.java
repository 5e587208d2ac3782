package org.sarika.chat;

import java.util.Optional;
import org.sarika.curation.Curator;

/**
 * Who may decide about articles. Asked whenever a message or a press arrives, never only when a
 * button is drawn. Called by many threads.
 */
@FunctionalInterface
public interface Curators {
  /** Nobody may. */
  Curators NOBODY = (where, who) -> Optional.empty();

  /**
   * The name under which somebody's decisions are kept; empty if they may not decide, or not there:
   * a curator decides only where nobody else reads.
   *
   * @param who as in {@link IncomingMessage#asker()}
   */
  Optional<Curator> of(ConversationId where, String who);

  /** These and others. */
  default Curators or(Curators others) {
    return (where, who) -> of(where, who).or(() -> others.of(where, who));
  }
}
