package org.sarika.answer;

import java.util.List;
import org.sarika.knowledge.Excerpt;

/**
 * An answer before it is checked.
 *
 * @param excerpts best first
 * @param confidence that they answer, 0 to 1
 */
public record Draft(List<Excerpt> excerpts, double confidence) {
  public Draft {
    excerpts = List.copyOf(excerpts);
  }
}
