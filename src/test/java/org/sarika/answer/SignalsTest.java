package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarika.fake.Samples;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.Ranking;
import org.sarika.retrieval.SentenceHit;

class SignalsTest {
  @Test
  void areThoseOfTheBestHit() {
    Signals signals = of(ranking(hit("a", 2, 0.9, 0.7), hit("b", 1, 0.5, 0.3)));

    assertThat(signals.coverage()).isEqualTo(0.75);
    assertThat(signals.matter()).isEqualTo(0.8);
    assertThat(signals.detail()).isEqualTo(0.4);
    assertThat(signals.sentence()).isEqualTo(0.95);
    assertThat(signals.second()).isEqualTo(0.2);
  }

  @Test
  void sayHowFarTheBestArticleIsAheadOfTheNextArticleWhereverTheyRank() {
    Ranking ranking = ranking(hit("b", 1, 0.5, 0.3), hit("a", 3, 0.9, 0.7), hit("a", 3, 0.9, 0.7));

    assertThat(of(ranking).article()).isEqualTo(3);
    assertThat(of(ranking).lead()).isCloseTo(2, within(1e-12));
  }

  @Test
  void sayHowNearTheNearestIsAndHowFarItStandsOut() {
    Signals signals = of(ranking(hit("a", 1, 0.5, 0.2), hit("b", 1, 0.9, 0.8)));

    assertThat(signals.passage()).isEqualTo(0.9);
    assertThat(signals.centrePeak()).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void takeASingleHitForALeadWithoutAPeak() {
    Signals signals = of(ranking(hit("a", 2, 0.9, 0.7)));

    assertThat(signals.lead()).isEqualTo(2);
    assertThat(signals.centrePeak()).isZero();
  }

  @Test
  void haveANameEach() {
    Signals signals =
        new Signals(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);

    assertThat(signals.byName().values())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).mapToObj(Double::valueOf).toList());
    assertThat(signals.byName().keySet())
        .containsExactlyElementsOf(Signals.NAMES)
        .hasSize(Signals.class.getRecordComponents().length);
  }

  @Test
  void sayWhatStandsBesideTheKindOfThingThatIsAskedFor() {
    Ranking ranking = ranking(hit("a", 2, 0.9, 0.7));
    Asked asked = Asked.in("Why?");

    Signals without = Signals.of(ranking, asked, List.of(candidate(ranking, 1, false, "")));
    Signals with =
        Signals.of(
            ranking,
            asked,
            List.of(candidate(ranking, 1, false, ""), candidate(ranking, 0, true, "")));

    assertThat(without.typed()).isZero();
    assertThat(with.typed()).isEqualTo(0.5);
  }

  @Test
  void sayWhatStandsBesideTheNounThatIsAskedFor() {
    Ranking ranking = ranking(hit("a", 2, 0.9, 0.7));
    List<Candidate> candidates =
        List.of(
            candidate(ranking, 1, true, "It sank."),
            candidate(ranking, 0, true, "Two boats sank."));

    assertThat(Signals.of(ranking, Asked.in("Which boat did it sink?"), candidates).noun())
        .isEqualTo(0.5);
    assertThat(Signals.of(ranking, Asked.in("Which pier did it sink?"), candidates).noun())
        .isZero();
    assertThat(Signals.of(ranking, Asked.in("Who sank?"), candidates).noun()).isEqualTo(0.9);
  }

  @Test
  void noticeThatNobodySaysWhatIsAskedFor() {
    Ranking ranking = ranking(hit("a", 2, 0.9, 0.7));
    Asked asked = Asked.in("What did Ann Pell reply?");

    assertThat(unsaid(ranking, asked, "Bo Tamm asked Ann Pell for a boat.")).isEqualTo(1);
    assertThat(unsaid(ranking, asked, "Ann Pell of the port said no.")).isZero();
    assertThat(unsaid(ranking, asked, "There is none, according to Ann Pell.")).isZero();
    assertThat(unsaid(ranking, Asked.in("Who sank?"), "It sank.")).isZero();
  }

  private static double unsaid(Ranking ranking, Asked asked, String text) {
    return Signals.of(ranking, asked, List.of(candidate(ranking, 1, true, text))).unsaid();
  }

  @Test
  void tellKindsOfQuestionThatAnArticleSeldomOrMostlyAnswers() {
    Ranking ranking = ranking(hit("a", 2, 0.9, 0.7));

    assertThat(Signals.of(ranking, Asked.in("Why?"), List.of()).reason()).isEqualTo(1);
    assertThat(Signals.of(ranking, Asked.in("What is its name?"), List.of()).name()).isEqualTo(1);
    assertThat(Signals.of(ranking, Asked.in("Which of the six sank?"), List.of()).part())
        .isEqualTo(1);
    assertThat(Signals.of(ranking, Asked.in("Who sank?"), List.of()))
        .extracting(Signals::reason, Signals::name, Signals::part, Signals::several)
        .containsExactly(0.0, 0.0, 0.0, 0.0);
    assertThat(Signals.of(ranking, Asked.in("Which boats sank?"), List.of()).several())
        .isEqualTo(1);
  }

  @Test
  void sayWhatTheBestSentenceHoldsAndHowNearItsPassageIs() {
    Ranking ranking = ranking(hit("a", 2, 0.9, 0.7));
    Asked asked = Asked.in("Who sank?");
    Candidate typed = candidate(ranking, 0, true, "");
    Candidate untyped = candidate(ranking, 1, false, "");

    assertThat(Signals.of(ranking, asked, List.of(typed, untyped)).held()).isEqualTo(1);
    assertThat(Signals.of(ranking, asked, List.of(untyped, typed)).held()).isZero();
    assertThat(Signals.of(ranking, asked, List.of(typed)).near()).isEqualTo(0.9);
    assertThat(of(ranking)).extracting(Signals::held, Signals::near).containsExactly(0.0, 0.0);
  }

  @Test
  void countWhatTheQuestionSaysAndTheBestSentencesDoNot() {
    Ranking ranking = ranking(hit("a", 2, 0.9, 0.7));
    Asked asked = Asked.in("Who repaired the boat of Ann Pell?");
    Candidate half = candidate(ranking, 0, true, "The boat of Ann Pell sank.");

    assertThat(Signals.of(ranking, asked, List.of(half)))
        .extracting(Signals::told, Signals::untold)
        .containsExactly(0.5, 1.0);
    assertThat(of(ranking)).extracting(Signals::told, Signals::untold).containsExactly(1.0, 0.0);
  }

  private static Signals of(Ranking ranking) {
    return Signals.of(ranking, Asked.in("Who?"), List.of());
  }

  private static Candidate candidate(Ranking ranking, int sentence, boolean typed, String text) {
    return new Candidate(
        Samples.article("a", "2019-04-09", "Word."),
        ranking.hits().getFirst(),
        sentence,
        false,
        text,
        typed,
        1);
  }

  private static Ranking ranking(Hit... hits) {
    return new Ranking(List.of(), List.of(hits));
  }

  private static Hit hit(String article, double whole, double cosine, double centre) {
    List<SentenceHit> sentences =
        List.of(
            new SentenceHit(new Sentence(1, 0, 5), 0.2, 0, 0.5),
            new SentenceHit(new Sentence(1, 6, 9), 0.95, 0.75, 0.9));
    return new Hit(new ArticleId(article), 1, 0.5, whole, cosine, centre, 0.8, 0.4, sentences);
  }
}
