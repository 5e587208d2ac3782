package org.sarika.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarika.fake.InMemoryGapLog;
import org.sarika.fake.InMemoryNewArticles;
import org.sarika.fake.Samples;
import org.sarika.gaps.Asker;
import org.sarika.gaps.NewArticles;
import org.sarika.gaps.Report;
import org.sarika.knowledge.ArticleId;

class GapNewsTest {
  private static final ArticleId PIER = new ArticleId("pier");

  private final InMemoryGapLog gaps = new InMemoryGapLog();
  private final NewArticles onDisk = new InMemoryNewArticles();
  private final GapNews news = new GapNews(gaps, onDisk);
  private final NewArticles list = news.articles();

  @BeforeEach
  void ask() {
    gaps.report(Report.refused("Who owns the pier?", 0.1, new Asker("telegram", "7"), Samples.NOW));
  }

  @Test
  void holdsBackWhatReadersCannotFindYet() {
    news.coming(Set.of(PIER));

    assertThat(onDisk.first(9)).containsExactly(PIER);
    assertThat(list.first(9)).isEmpty();

    news.arrived();

    assertThat(list.first(9)).containsExactly(PIER);
  }

  @Test
  void keepsWhatCameAgainWhileItWasCompared() {
    news.coming(Set.of(PIER));
    news.arrived();
    List<ArticleId> compared = list.first(9);

    news.coming(Set.of(PIER));
    list.remove(compared);
    news.arrived();

    assertThat(list.first(9)).containsExactly(PIER);
    list.remove(compared);
    assertThat(list.first(9)).isEmpty();
  }
}
