package org.sarika.answer;

import java.util.List;
import org.sarika.knowledge.Excerpt;

/**
 * Which of the passages found are wanted.
 *
 * @param most how many at most
 * @param onePerArticle whether only the best of each article
 * @param excluding what was shown already and must not be shown again
 */
public record Wanted(int most, boolean onePerArticle, List<Excerpt> excluding) {
  public Wanted {
    excluding = List.copyOf(excluding);
  }

  /** The best passages of any articles. */
  public static Wanted passages(int most) {
    return new Wanted(most, false, List.of());
  }

  /** The best passage of each of the best articles. */
  public static Wanted articles(int most) {
    return new Wanted(most, true, List.of());
  }

  /** The same without what was shown. */
  public Wanted without(List<Excerpt> shown) {
    return new Wanted(most, onePerArticle, shown);
  }
}
