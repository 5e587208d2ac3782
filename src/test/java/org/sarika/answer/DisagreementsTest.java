package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;

class DisagreementsTest {
  private static final Question QUESTION =
      Question.of("How many ships did the navy send to the harbour?", Samples.TODAY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The navy sent 27 ships to the harbour in spring.|The navy sent 37 ships to the harbour in spring.|27 ships|37 ships",
        "The navy sent 1,200 sailors to the harbour in spring.|In spring the navy sent 1,300 sailors to the harbour.|1,200 sailors|1,300 sailors",
        "The navy paid $2.5 million for the harbour ships.|The navy paid $3 million for the harbour ships.|$2.5 million|$3 million",
        "The navy sent 40 percent of its ships to the harbour.|The navy sent 45 per cent of its ships to the harbour.|40 percent|45 per cent",
      })
  void flagsDifferentAmountsOfTheSame(String one, String other, String left, String right) {
    List<Disagreement> found = among(one, other);

    assertThat(found)
        .containsExactly(
            new Disagreement(
                "number",
                List.of(new Disagreement.Side(1, left), new Disagreement.Side(2, right))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The navy sent 27 ships to the harbour in spring.|The navy sent 27 ships to the harbour in spring again.",
        "The navy sent 1200 sailors to the harbour.|The navy sent 1,200 sailors to the harbour.",
        "The navy sent 27 ships to the harbour in spring.|The navy sent 37 sailors to the harbour in spring.",
        "The navy sent ships to the harbour in 2017.|The navy sent ships to the harbour in 2018.",
        "The 2017 exercise of the navy closed the harbour to ships.|The 2018 exercise of the navy closed the harbour to ships.",
        "The navy sent 27 ships to the harbour.|A farmer counted 37 ships on a postcard.",
        "The navy sent $27 to the harbour for ships.|The navy sent 37 percent to the harbour for ships.",
        "The navy sent ships to the harbour at 9 a.m.|The navy sent ships to the harbour at 10 a.m.",
        "The navy sent its 7th ships to the harbour.|The navy sent its 5th ships to the harbour.",
        "The navy sent ships to the harbour on 5 May.|The navy sent ships to the harbour on 6 May.",
      })
  void doesNotFlagWhatMayBothBeTrue(String one, String other) {
    assertThat(among(one, other)).isEmpty();
  }

  @Test
  void doesNotFlagOneArticleAgainstItself() {
    Article article =
        Samples.article(
            "same",
            "2019",
            "The navy sent 27 ships to the harbour. The navy sent 37 ships to the harbour.");

    assertThat(
            new Disagreements(QUESTION)
                .among(
                    List.of(
                        Samples.citation(1, article, "The navy sent 27 ships to the harbour.", ""),
                        Samples.citation(
                            2, article, "The navy sent 37 ships to the harbour.", ""))))
        .isEmpty();
  }

  @Test
  void doesNotFlagWhatNobodyAskedAbout() {
    Question other = Question.of("Who is the abbot?", Samples.TODAY);

    assertThat(
            new Disagreements(other)
                .among(
                    List.of(
                        citation(1, "The navy sent 27 ships to the harbour."),
                        citation(2, "The navy sent 37 ships to the harbour."))))
        .isEmpty();
  }

  @Test
  void namesTheCitationsByTheirNumbers() {
    List<Disagreement> found =
        new Disagreements(QUESTION)
            .among(
                List.of(
                    citation(1, "The harbour lies in the south."),
                    citation(2, "The navy sent 27 ships to the harbour."),
                    citation(3, "The navy sent 37 ships to the harbour.")));

    assertThat(found)
        .singleElement()
        .satisfies(it ->
            assertThat(it.sides()).extracting(Disagreement.Side::citation).containsExactly(2, 3));
  }

  @Test
  void letsACorrectionSpeakInThePlaceOfItsParagraph() {
    Citation corrected =
        noted(citation(1, "The navy sent 27 ships to the harbour."), "It was 37 ships.");
    Citation other = citation(2, "The navy sent 37 ships to the harbour.");

    assertThat(new Disagreements(QUESTION).among(List.of(corrected, other)))
        .containsExactly(
            new Disagreement(
                "correction",
                List.of(
                    new Disagreement.Side(1, "27 ships"), new Disagreement.Side(1, "37 ships"))));
  }

  @Test
  void stillSaysWhereAnotherSourceIsAgainstTheCorrection() {
    Citation corrected =
        noted(citation(1, "The navy sent 27 ships to the harbour."), "It was 17 ships.");
    Citation other = citation(2, "The navy sent 37 ships to the harbour.");

    assertThat(new Disagreements(QUESTION).among(List.of(corrected, other)))
        .extracting(Disagreement::matter)
        .containsExactly("correction", "number");
  }

  @Test
  void explainsFiguresOfOtherTimes() {
    assertThat(
            among(
                "From 2003 to 2019 the navy sent 37 ships to the harbour.",
                "Between 2016 and 2018 the navy sent 27 ships to the harbour."))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.matter()).isEqualTo(Disagreement.PERIODS);
          assertThat(it.isConflict()).isFalse();
        });
  }

  private static Citation noted(Citation citation, String correction) {
    return new Citation(
        citation.number(),
        citation.excerpt(),
        citation.source(),
        List.of(new Note(1, NoteKind.CORRECTION, correction, "")),
        "");
  }

  private static List<Disagreement> among(String one, String other) {
    return new Disagreements(QUESTION).among(List.of(citation(1, one), citation(2, other)));
  }

  private static Citation citation(int number, String sentence) {
    return Samples.citation(number, Samples.article("a" + number, "2019", sentence), sentence, "");
  }
}
