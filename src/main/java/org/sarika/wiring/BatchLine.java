package org.sarika.wiring;

import java.util.List;

/**
 * One question of a batch.
 *
 * @param id the asker's own id
 * @param turns what was asked, in order; the last is answered
 */
public record BatchLine(String id, List<String> turns) {
  public BatchLine {
    turns = List.copyOf(turns);
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("'turns' is empty: give at least one question");
    }
  }
}
