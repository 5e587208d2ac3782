package org.sarika.curation;

import java.util.List;
import java.util.Optional;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Origin;
import org.sarika.knowledge.Status;

/**
 * All that a curator has to see of an article before deciding.
 *
 * @param article the story, with the notes that were added
 * @param origin how it came
 * @param status whether it answers
 * @param source the file or address it came from
 * @param like stored ones that it may be a copy of, most alike first
 * @param changes what was done about it, oldest first
 */
public record Preview(
    Article article,
    Origin origin,
    Status status,
    String source,
    List<Likeness> like,
    List<Change> changes) {
  public Preview {
    like = List.copyOf(like);
    changes = List.copyOf(changes);
  }

  /** The last change that set the article's status; none if nobody decided about it. */
  public Optional<Change> ruling() {
    return Change.ruling(changes);
  }
}
