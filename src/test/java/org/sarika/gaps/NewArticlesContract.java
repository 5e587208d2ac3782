package org.sarika.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.knowledge.ArticleId;

/** What every list of new articles keeps to. */
public abstract class NewArticlesContract {
  private static final ArticleId A = new ArticleId("a");
  private static final ArticleId B = new ArticleId("b");
  private static final ArticleId C = new ArticleId("c");

  /** A new, empty list. */
  protected abstract NewArticles list();

  @Test
  void holdsEachOnceInTheirOrderUntilItIsTakenOff() {
    NewArticles list = list();

    list.add(List.of(B, C));
    list.add(List.of(A, B));

    assertThat(list.first(2)).containsExactly(B, C);
    list.remove(List.of(B, new ArticleId("none")));
    assertThat(list.first(9)).containsExactly(C, A);
  }

  @Test
  void takesNothingAndTakesNothingOff() {
    NewArticles list = list();

    list.add(List.of());
    list.remove(List.of());

    assertThat(list.first(1)).isEmpty();
  }
}
