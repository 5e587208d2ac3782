package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarika.fake.FakeAnswerService;
import org.sarika.knowledge.Names;
import org.sarika.retrieval.Filters;
import org.sarika.retrieval.QuestionGloss;

class GlossedAnswersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private final FakeAnswerService english = new FakeAnswerService();
  private final GlossedAnswers answers =
      new GlossedAnswers(english, english, new QuestionGloss(() -> Names.NONE));

  @ParameterizedTest
  @CsvSource({
    "តើប៉ុន្មានខែ, how many month, Conflicting",
    "តើនរណា, who, Answered",
    "តើ, '', OutOfScope",
  })
  void answersByTheEnglishWordsTheQuestionAsAsked(String asked, String words, String kind) {
    Question question = new Question("and?", asked, TODAY, Filters.NONE);

    Answer answer = answers.answer(question);

    assertThat(answer.question()).isSameAs(question);
    assertThat(answer.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(english.asked()).containsExactly(new Question("and?", words, TODAY, Filters.NONE));
  }

  @Test
  void answersByTheWordsAsAskedWhereTheEnglishOnesFindNothing() {
    Question question = Question.of("តើសណ្ឋាគារនៅឯណា", TODAY);

    Answer answer = answers.answer(question);

    assertThat(answer).isInstanceOf(Answer.Answered.class);
    assertThat(english.asked())
        .containsExactly(
            new Question(question.text(), "hotel where", TODAY, Filters.NONE), question);
  }

  @Test
  void saysThatNothingWasFoundByEitherWords() {
    Question question = Question.of("តើ hotel នៅឯណា", TODAY);

    Answer answer = answers.answer(question);

    assertThat(answer).isInstanceOf(Answer.NotFound.class);
    assertThat(answer.question()).isSameAs(question);
  }

  @Test
  void passesEnglishOnUntouched() {
    Question question = Question.of("Who is that?", TODAY);

    Answer answer = answers.answer(question);

    assertThat(answer.question()).isSameAs(question);
    assertThat(english.asked()).containsExactly(question);
  }
}
