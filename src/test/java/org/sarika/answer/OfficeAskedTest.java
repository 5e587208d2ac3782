package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

class OfficeAskedTest {
  private static final Names NAMES =
      new Names(
          List.of(
              new Name(
                  "Dara Sok",
                  "person",
                  List.of("Sok Dara"),
                  List.of(new Name.Role("Foreign Minister of Cambodia", "2023-08-22", "")))));

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister Sok Dara opened the pier., true",
    "'Dara Sok, the minister of foreign affairs, spoke.', true",
    "Dara Sok opened the pier., false",
    "Foreign Minister Vanna Chea opened the pier., false",
    "Dara Sok and the minister talked of roads and of foreign guests., false"
  })
  void isToldWhereASentenceHasTheOfficeAndItsHolder(String sentence, boolean told) {
    assertThat(isTold("Who is Cambodia's foreign minister?", sentence)).isEqualTo(told);
    assertThat(isTold("who is the foreign minister of cambodia", sentence)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "Health Minister Ann Hill came., true",
    "The prime minister spoke of schools and roads and of health., false"
  })
  void isToldWhereASentenceHasAnOfficeThatTheListLacks(String sentence, boolean told) {
    assertThat(isTold("Who is the health minister of Cambodia?", sentence)).isEqualTo(told);
  }

  @Test
  void isLookedForAsArticlesWriteIt() {
    assertThat(asked("Who is Cambodia's foreign minister now?").words())
        .contains("Cambodia's foreign minister Dara Sok");
    assertThat(asked("Who is the health minister?").words()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did the foreign minister say?",
        "Who did the health minister meet?",
        "Who is the minister that opened the pier and closed the road?",
        "Who is Dara Sok?",
        "Who paid for the pier?"
      })
  void isNotWhatOtherQuestionsAskFor(String question) {
    assertThat(OfficeAsked.in(Question.of(question, Samples.TODAY), NAMES)).isEmpty();
  }

  private static boolean isTold(String question, String sentence) {
    return asked(question).isToldIn(List.of(citation(sentence)), NAMES);
  }

  private static OfficeAsked asked(String question) {
    return OfficeAsked.in(Question.of(question, Samples.TODAY), NAMES).orElseThrow();
  }

  private static Citation citation(String sentence) {
    return Samples.citation(1, Samples.article("a", "2025-01-05", sentence), sentence, "");
  }
}
