package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.fake.Samples;

class PressesTest extends PressesFixture {
  private static final String VISIT = Samples.visit().paragraph(1);

  @Test
  void showsAnExcerptBetweenItsNeighbours() {
    save(Samples.article("2019-visit", "2019-04-09", VISIT, "After."));

    assertThat(press("dara", Action.CONTEXT, 1))
        .isEqualTo(
            new Pressed.Show(
                new StoreReply.ContextReply(
                    ROOM, turn, new Surroundings(Samples.citation(), "", VISIT, "After."))));
  }

  @Test
  void saysThatTheParagraphHasChanged() {
    save(Samples.article("2019-visit", "2019-04-09", "Something else was written here instead."));

    assertThat(press("dara", Action.CONTEXT, 1)).isEqualTo(refused(Notice.GONE));
  }

  @Test
  void saysThatTheArticleIsGone() {
    assertThat(press("dara", Action.CONTEXT, 1)).isEqualTo(refused(Notice.GONE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, -1, Integer.MAX_VALUE})
  void knowsNoContextOfAnExcerptThatWasNotShown(int number) {
    assertThat(press("dara", Action.CONTEXT, number)).isEqualTo(refused(Notice.TOO_OLD));
  }

  @Test
  void showsThreeFurtherPassagesAtATimeUntilThereAreNoMore() {
    save(Samples.visit());
    IntStream.range(0, 5)
        .forEach(i ->
            save(Samples.article("a" + i, "2019", "Who confirmed it then, on day " + i + "?")));

    StoreReply.PassagesReply first = more(0);
    StoreReply.PassagesReply second = more(3);

    assertThat(ids(first.citations())).containsExactly("a0", "a1", "a2");
    assertThat(first.citations()).extracting(Citation::number).containsExactly(1, 2, 3);
    assertThat(ids(second.citations())).containsExactly("a3", "a4");
    assertThat(second.citations()).extracting(Citation::number).containsExactly(4, 5);
    assertThat(first.turn()).isEqualTo(turn);
    assertThat(press("dara", Action.MORE, 5)).isEqualTo(refused(Notice.NO_MORE));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 61, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void survivesANumberThatWasOnNoButton(int number) {
    assertThat(press("dara", Action.MORE, number)).isEqualTo(refused(Notice.NO_MORE));
  }

  @Test
  void showsTheSourcesOfItsOwnAnswer() {
    say("m2", "dara", "How many came?");

    assertThat(press("dara", Action.SOURCES, 0))
        .isEqualTo(
            new Pressed.Show(
                new StoreReply.SourcesReply(ROOM, turn, List.of(Samples.citation()), List.of())));
  }

  @Test
  void repeatsAnAnswerForAllWithItsQuestion() {
    say("m1", "dara", "How many came?");
    Turn kept = conversations.find(turn).orElseThrow();

    StoreReply.AnswerReply shared =
        (StoreReply.AnswerReply) ((Pressed.Show) press("dara", Action.SHARE, 0)).reply();

    assertThat(shared.restated()).isTrue();
    assertThat(shared.turn()).isEqualTo(turn);
    assertThat(shared.answer().question().text()).isEqualTo("How many came?");
    assertThat(shared.answer())
        .isInstanceOfSatisfying(
            Answer.Conflicting.class,
            answer -> {
              assertThat(answer.citations()).isEqualTo(kept.citations()).isNotEmpty();
              assertThat(answer.disagreements()).isEqualTo(kept.disagreements()).isNotEmpty();
            });
  }

  @Test
  void repeatsAnAnswerForItsAsker() {
    assertThat(press("dara", Action.AGAIN, 0)).isEqualTo(press("dara", Action.SHARE, 0));
  }

  @Test
  void asksAgainWhatHadNoAnswer() {
    say("m1", "dara", "Which hotel was it?");
    assertThat(conversations.find(turn).orElseThrow().citations()).isEmpty();

    Pressed.Show again = (Pressed.Show) press("dara", Action.AGAIN, 0);

    assertThat(((StoreReply.AnswerReply) again.reply()).answer())
        .isInstanceOfSatisfying(
            Answer.NotFound.class,
            answer -> assertThat(answer.question().text()).isEqualTo("Which hotel was it?"));
  }

  @ParameterizedTest
  @CsvSource({
    "HELPFUL, HELPFUL",
    "NOT_HELPFUL, NOT_HELPFUL",
    "WRONG, WRONG",
    "OUTDATED, OUTDATED",
    "MISSING, MISSING",
    "BAD_QUOTE, BAD_QUOTE"
  })
  void keepsWhatTheAskerAndListenersThink(Action action, Rating rating) {
    assertThat(press("dara", action, 0)).isEqualTo(new Pressed.Rated(turn, rating));
    assertThat(press("sok", action, 0)).isEqualTo(new Pressed.Rated(turn, rating));
    assertThat(conversations.ratings(turn)).isEqualTo(Map.of(rating, 2));
  }

  @Test
  void letsTheLastPressWin() {
    press("dara", Action.HELPFUL, 0);
    press("dara", Action.NOT_HELPFUL, 0);
    press("dara", Action.OUTDATED, 0);

    assertThat(conversations.ratings(turn)).isEqualTo(Map.of(Rating.OUTDATED, 1));
  }

  @Test
  void asksAgainWithoutTheDates() {
    say("m1", "dara", "Who confirmed it in 2017?");
    assertThat(conversations.find(turn).orElseThrow().time().isFiltering()).isTrue();

    Pressed pressed = press("dara", Action.ANY_TIME, 0);

    StoreReply.AnswerReply reply = (StoreReply.AnswerReply) ((Pressed.Show) pressed).reply();
    assertThat(reply.restated()).isTrue();
    assertThat(reply.turn()).isNotEqualTo(turn);
    assertThat(reply.answer().question().standalone()).isEqualTo("Who confirmed it in 2017?");
    assertThat(reply.answer().question().time().isLifted()).isTrue();
    assertThat(conversations.find(reply.turn()).orElseThrow().time().isFiltering()).isFalse();
  }

  @Test
  void asksAgainWithoutTheDatesWhereSomebodyTypesSo() {
    say("m1", "dara", "Who confirmed it in 2017?");

    StoreReply.AnswerReply reply = (StoreReply.AnswerReply) say("m2", "dara", "Any time?");

    assertThat(reply.answer().question().time().isLifted()).isTrue();
    assertThat(reply.answer().question().standalone()).isEqualTo("Who confirmed it in 2017?");
    say("m3", "dara", "any time");
    assertThat(answers.asked().getLast().standalone()).isEqualTo("any time");
  }

  @Test
  void sharesAnAnswerWithTheDatesThatItWasOf() {
    say("m1", "dara", "Who confirmed it in 2017?");

    Pressed pressed = press("dara", Action.SHARE, 0);

    StoreReply.AnswerReply reply = (StoreReply.AnswerReply) ((Pressed.Show) pressed).reply();
    assertThat(reply.answer().question().time().filters()).hasSize(1);
  }

  private StoreReply.PassagesReply more(int shown) {
    Pressed.Show show = (Pressed.Show) press("dara", Action.MORE, shown);
    return (StoreReply.PassagesReply) show.reply();
  }

  private static List<String> ids(List<Citation> citations) {
    return citations.stream().map(one -> one.source().id().value()).toList();
  }
}
