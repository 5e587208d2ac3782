package org.sarika.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.fake.Samples;

class DisagreementLayoutTest {
  private static final List<Citation> CITATIONS = List.of(Samples.citation());

  private final DisagreementLayout layout = new DisagreementLayout(Texts.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "premise-instead|2017|2024|My articles say 2017, not 2024.",
        "premise-denied|''|sign|This may not be as your question has it: see excerpt 1.",
        "premise-unmentioned|''|Kampot|These excerpts do not mention “Kampot”.",
      })
  void tellsWhatTheQuestionHasOtherwise(
      String matter, String found, String asked, String sentence) {
    Disagreement premise =
        new Disagreement(
            matter,
            List.of(
                new Disagreement.Side(1, found),
                new Disagreement.Side(Disagreement.QUESTION, asked)));

    assertThat(layout.layOut(List.of(premise), CITATIONS))
        .containsExactly(RichText.Paragraph.bold(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "premise-instead|2017|My articles say 2017 here.",
        "premise-denied|''|This may not be as your question has it: see excerpt 1.",
        "premise-unmentioned|''|This may not be as your question has it.",
      })
  void tellsItWithoutTheQuestionsWordsWhereTheyAreNotKept(
      String matter, String found, String sentence) {
    Disagreement kept = new Disagreement(matter, List.of(new Disagreement.Side(1, found)));

    assertThat(layout.layOut(List.of(kept), CITATIONS))
        .containsExactly(RichText.Paragraph.bold(sentence));
  }

  @Test
  void putsThePremiseFirstAndIsMildAboutPeriods() {
    Disagreement periods =
        new Disagreement(
            Disagreement.PERIODS,
            List.of(new Disagreement.Side(1, "27 ships"), new Disagreement.Side(1, "37 ships")));
    Disagreement premise =
        new Disagreement("premise-denied", List.of(new Disagreement.Side(1, "")));

    List<RichText> blocks = layout.layOut(List.of(periods, premise), CITATIONS);

    assertThat(blocks.getFirst()).isInstanceOf(RichText.Paragraph.class);
    assertThat(blocks.getLast())
        .isInstanceOfSatisfying(
            RichText.Disagreeing.class,
            it -> assertThat(it.heading()).isEqualTo("The figures may be of different times"));
  }
}
