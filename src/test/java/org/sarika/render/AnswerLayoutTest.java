package org.sarika.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarika.answer.Answer;
import org.sarika.answer.Citation;
import org.sarika.answer.Disagreement;
import org.sarika.answer.Question;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.ArticleId;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Form;
import org.sarika.knowledge.Note;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.PublicationDate;
import org.sarika.knowledge.Publisher;
import org.sarika.knowledge.Reliability;
import org.sarika.knowledge.Viewpoint;

class AnswerLayoutTest {
  private static final Question QUESTION =
      Question.of("How many ships?", LocalDate.parse("2026-11-22"));
  private static final Note CORRECTION =
      new Note(1, NoteKind.CORRECTION, "It was three ships.", "https://navy.example/log");
  private static final String PARAGRAPH = "The port is small. Four ships came. All left.";

  private final AnswerLayout layout = new AnswerLayout(Texts.english());

  @Test
  void putsTheSourceWithEveryExcerpt() {
    RichText.Cited cited = cited(answered(article("2019-04-09", "https://a.example/x")));

    assertThat(cited.source().outlet()).isEqualTo("The Courier");
    assertThat(cited.source().date()).isEqualTo("9 April 2019");
    assertThat(cited.source().headline()).isEqualTo("Ships in port");
    assertThat(cited.source().url()).isEqualTo("https://a.example/x");
    assertThat(cited.source().formLabel()).isEqualTo("digest: Sarika’s curator’s words");
    assertThat(cited.source().speaker()).isEqualTo("said by Dara Sok");
  }

  @Test
  void marksTheSentenceThatAnswersWithoutChangingTheWords() {
    Quote quote = cited(answered(article("2019", "https://a.example/"))).quote();

    assertThat(quote.before() + "|" + quote.key() + "|" + quote.after())
        .isEqualTo("The port is small. |Four ships came.|");
    assertThat(quote.place().path()).isEqualTo("/articles/ships?start=0&end=35&p=1#p1");
  }

  @Test
  void writesADateNoMoreExactlyThanItIsKnown() {
    assertThat(cited(answered(article("2019-04", "urn:x"))).source().date())
        .isEqualTo("April 2019");
    assertThat(cited(answered(article("2019", "urn:x"))).source().date()).isEqualTo("2019");
  }

  @Test
  void linksToWebPagesOnly() {
    assertThat(cited(answered(article("2019", "urn:sarika:x"))).source().url()).isEmpty();
  }

  @Test
  void letsACorrectionTravelWithItsParagraph() {
    assertThat(cited(answered(article("2019", "urn:x"))).notes())
        .containsExactly(
            new NoteLine(
                NoteKind.CORRECTION,
                "Correction",
                "It was three ships.",
                "https://navy.example/log"));
  }

  @Test
  void showsBothSidesOfADisagreementBeforeTheExcerpts() {
    Article article = article("2019-04-09", "urn:x");
    Answer answer =
        new Answer.Conflicting(
            QUESTION,
            1,
            List.of(),
            List.of(citation(article)),
            List.of(
                new Disagreement(
                    "correction",
                    List.of(
                        new Disagreement.Side(1, "Four ships"),
                        new Disagreement.Side(1, "three ships")))));

    List<RichText> blocks = layout.layOut(answer);

    assertThat(blocks.get(1))
        .isEqualTo(
            new RichText.Disagreeing(
                "Sources disagree: a correction says otherwise",
                List.of(
                    new SideLine(1, "The Courier", "9 April 2019", "Four ships"),
                    new SideLine(1, "Sarika’s curator, in a note", "", "three ships"))));
    assertThat(blocks.get(2)).isInstanceOf(RichText.Cited.class);
  }

  @Test
  void saysThatSourcesDisagreeOnAMatterItHasNoWordFor() {
    Answer answer =
        new Answer.Conflicting(
            QUESTION, 1, List.of(), List.of(), List.of(new Disagreement("odd", List.of())));

    assertThat(layout.layOut(answer).get(1))
        .isEqualTo(new RichText.Disagreeing("Sources disagree", List.of()));
  }

  @Test
  void saysPlainlyThatItIsNotThereAndLabelsTheNearestHeadlines() {
    Article near = article("2019", "urn:x");
    Answer answer =
        new Answer.NotFound(QUESTION, 0, List.of(), List.of(near), List.of(citation(near)));

    List<RichText> blocks = layout.layOut(answer);

    assertThat(blocks.getFirst())
        .isEqualTo(new RichText.Paragraph(List.of(new Inline.Bold("Not in my articles."))));
    assertThat(blocks.get(1))
        .isInstanceOfSatisfying(
            RichText.Headlines.class,
            nearest -> {
              assertThat(nearest.heading()).isEqualTo("Nearest headlines (not answers):");
              assertThat(nearest.sources()).hasSize(1);
            });
    assertThat(blocks).noneMatch(RichText.Cited.class::isInstance);
  }

  @Test
  void namesNoHeadlineWhereNothingIsNear() {
    Answer answer = new Answer.NotFound(QUESTION, 0, List.of(), List.of(), List.of());

    assertThat(layout.layOut(answer)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void answersWhatIsNoQuestionWithOneSentence(Answer.Reason reason) {
    assertThat(layout.layOut(new Answer.OutOfScope(QUESTION, reason)))
        .singleElement()
        .isInstanceOf(RichText.Paragraph.class);
  }

  private RichText.Cited cited(Answer answer) {
    return (RichText.Cited) layout.layOut(answer).get(1);
  }

  private static Answer answered(Article article) {
    return new Answer.Answered(QUESTION, 1, List.of(), List.of(citation(article)));
  }

  private static Citation citation(Article article) {
    Excerpt excerpt = new Excerpt(article.id(), 1, 0, 35, PARAGRAPH.substring(0, 35), 19, 35);
    return new Citation(1, excerpt, article.source(), article.notesOn(1), "Dara Sok");
  }

  private static Article article(String date, String url) {
    return new Article(
        new ArticleId("ships"),
        "Ships in port",
        new Publisher("The Courier"),
        PublicationDate.parse(date),
        URI.create(url),
        "en",
        Form.DIGEST,
        Viewpoint.INDEPENDENT,
        Reliability.HIGH,
        List.of(),
        List.of(),
        List.of(CORRECTION),
        List.of(PARAGRAPH));
  }
}
