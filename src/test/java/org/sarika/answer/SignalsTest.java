package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.SentenceHit;

class SignalsTest {
  @Test
  void areThoseOfTheBestHit() {
    Signals signals = Signals.of(ranking(hit("a", 2, 0.9, 0.7), hit("b", 1, 0.5, 0.3)));

    assertThat(signals.coverage()).isEqualTo(0.75);
    assertThat(signals.matter()).isEqualTo(0.8);
    assertThat(signals.detail()).isEqualTo(0.4);
    assertThat(signals.sentence()).isEqualTo(0.95);
    assertThat(signals.second()).isEqualTo(0.2);
  }

  @Test
  void sayHowFarTheBestArticleIsAheadOfTheNextArticleWhereverTheyRank() {
    Ranking ranking = ranking(hit("b", 1, 0.5, 0.3), hit("a", 3, 0.9, 0.7), hit("a", 3, 0.9, 0.7));

    assertThat(Signals.of(ranking).article()).isEqualTo(3);
    assertThat(Signals.of(ranking).lead()).isCloseTo(2, within(1e-12));
  }

  @Test
  void sayHowNearTheNearestIsAndHowFarItStandsOut() {
    Signals signals = Signals.of(ranking(hit("a", 1, 0.5, 0.2), hit("b", 1, 0.9, 0.8)));

    assertThat(signals.passage()).isEqualTo(0.9);
    assertThat(signals.centrePeak()).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void takeASingleHitForALeadWithoutAPeak() {
    Signals signals = Signals.of(ranking(hit("a", 2, 0.9, 0.7)));

    assertThat(signals.lead()).isEqualTo(2);
    assertThat(signals.centrePeak()).isZero();
  }

  @Test
  void haveANameEach() {
    Signals signals = new Signals(1, 2, 3, 4, 5, 6, 7, 8, 9);

    assertThat(signals.byName().values())
        .containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0);
    assertThat(signals.byName().keySet())
        .containsExactlyElementsOf(Signals.NAMES)
        .hasSize(Signals.class.getRecordComponents().length);
  }

  private static Ranking ranking(Hit... hits) {
    return new Ranking(List.of(), List.of(hits));
  }

  private static Hit hit(String article, double whole, double cosine, double centre) {
    List<SentenceHit> sentences =
        List.of(
            new SentenceHit(new Sentence(1, 0, 5), 0.2, 0),
            new SentenceHit(new Sentence(1, 6, 9), 0.95, 0.75));
    return new Hit(new ArticleId(article), 1, 0.5, whole, cosine, centre, 0.8, 0.4, sentences);
  }
}
