package org.sarika.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.time.TimeScope.Order;

class QuestionTimesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Names NAMES =
      new Names(
          List.of(
              new Name(
                  "Dara Sok",
                  "person",
                  List.of("General Dara Sok"),
                  List.of(
                      new Name.Role("Commander of the Army", "2018", "2023"),
                      new Name.Role("Prime Minister of Examplia", "2023-08-22", ""),
                      new Name.Role("Vice President of a Party", "2023-12-10", ""))),
              new Name(
                  "Ann Rivers",
                  "person",
                  List.of(),
                  List.of(
                      new Name.Role("President of the United States", "2017-01-20", "2021-01-20"),
                      new Name.Role("President of the United States", "2025-01-20", ""))),
              new Name("Section 301", "law", List.of(), List.of())));

  private final QuestionTimes times = new QuestionTimes(() -> NAMES);

  @ParameterizedTest(name = "{0} on {1}")
  @CsvFileSource(
      resources = "expressions.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      maxCharsPerColumn = 200)
  void readsAnExpression(String words, LocalDate today, String expected) {
    TimeScope scope = times.of(words, today);

    assertThat(written(scope)).isEqualTo(expected);
  }

  private static String written(TimeScope scope) {
    return scope.periods().isEmpty()
        ? "-"
        : scope.periods().stream()
            .map(QuestionTimesTest::written)
            .collect(Collectors.joining("; "));
  }

  private static String written(Period period) {
    String from = period.from().equals(LocalDate.MIN) ? "" : period.from().toString();
    return from + ".." + (period.to().equals(LocalDate.MAX) ? "" : period.to());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How many came between 2017 and 2019?|between 2017 and 2019",
        "What has changed since Dara Sok took office?|since Dara Sok took office",
        "Who spoke last year at the base?|last year",
        "Did they meet before 1811?|before 1811",
      })
  void repeatsTheWordsThatRestrict(String question, String words) {
    assertThat(times.of(question, TODAY).filters())
        .extracting(TimeFilter::words)
        .containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is the latest fare?|NEWEST",
        "What is the latest on the base?|NEWS",
        "What's new at the base?|NEWS",
        "any news?|NEWS",
        "Recent developments in trade|NEWS",
        "What is going on with the ferry?|NEWS",
        "ferry latest developments|NEWS",
        "Who reported the latest news on tariffs?|NEWEST",
        "Which new developments did she point to?|BEST",
        "2021 harbour what happened ?|EVENTS",
        "What was the most recent visit?|NEWEST",
        "Which is the oldest article on it?|OLDEST",
        "What happened between 2017 and 2019?|EVENTS",
        "Give me a timeline of the embargo|EVENTS",
        "Who was the first ambassador?|BEST",
        "Who visited in recent months?|BEST",
      })
  void tellsTheOrderThatIsWanted(String question, Order order) {
    assertThat(times.of(question, TODAY).order()).isEqualTo(order);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who is the defence minister?",
        "Who is currently ambassador?",
        "Is the embargo still in force?",
        "What is the latest tariff?",
        "How many soldiers does it have?",
        "Has a new ambassador been named?",
        "Where is he today?",
        "What is the tariff since 2025?",
      })
  void knowsAQuestionAboutNow(String question) {
    assertThat(times.of(question, TODAY).isAboutNow()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who was the defence minister?",
        "Who is said to have won the vote that was held?",
        "What does the rule of December 2021 say?",
        "Why did they leave?",
        "What happened in 2017?",
      })
  void knowsAQuestionAboutThePast(String question) {
    assertThat(times.of(question, TODAY).isAboutNow()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What happened at the base in 2018?|base  ?",
        "What happened between the two ports?|two ports?",
        "What's new about the ferry|ferry",
        "Recent developments in US trade|US trade",
        "the ferry: latest news|ferry:",
        "What happened in 2018?|''",
        "What's the latest?|''",
        "Who owned the ferry?|Who owned the ferry?",
      })
  void tellsWhatAQuestionIsAboutFromWhatItWantsOfTime(String question, String matter) {
    assertThat(times.of(question, TODAY).matter(question)).isEqualTo(matter);
  }

  @Test
  void readsNoTimeInATextThatIsTooLongForAQuestion() {
    assertThat(times.of("in 2017 ".repeat(300), TODAY)).isEqualTo(TimeScope.NONE);
  }
}
