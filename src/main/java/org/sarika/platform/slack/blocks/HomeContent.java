package org.sarika.platform.slack.blocks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sarika.chat.CuratorReply;
import org.sarika.chat.Stock;
import org.sarika.chat.Turn;

/**
 * What somebody's home page shows.
 *
 * @param stock what the store holds
 * @param examples questions that the store can answer; may be empty
 * @param asked the reader's own last questions, newest first; may be empty
 * @param review what waits for review; empty for readers who are no curators
 * @param kept how long whose a question was is kept
 */
public record HomeContent(
    Stock stock,
    List<String> examples,
    List<Turn> asked,
    Optional<CuratorReply.QueueReply> review,
    Duration kept) {
  public HomeContent {
    examples = List.copyOf(examples);
    asked = List.copyOf(asked);
  }
}
