package org.sarika.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

class OfficeholdersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Names NAMES =
      new Names(
          List.of(
              person("Dara Sok", new Name.Role("Prime Minister of Cambodia", "2023-08-22", "")),
              person("Vanna Chea", new Name.Role("Prime Minister of Cambodia", "1998", "2023-08")),
              person("Rith Pen", new Name.Role("Deputy Prime Minister of Cambodia", "2024", "")),
              person(
                  "Sophal Kim",
                  new Name.Role(
                      "Minister of Foreign Affairs and International Cooperation of Cambodia",
                      "2024-11-20",
                      "")),
              person("Ann Hill", new Name.Role("US Secretary of Defense", "2025-01-25", "")),
              person("Joe Field", new Name.Role("President of the United States", "2025", "")),
              person("Pat Brook", new Name.Role("US Ambassador to Cambodia", "2019", "2024-05")),
              person("Meas Oum", new Name.Role("Governor of Kep", "", ""))));

  @ParameterizedTest
  @CsvSource({
    "Who is the prime minister?, Dara Sok",
    "who's the PM of Cambodia, Dara Sok",
    "And who is Cambodia's prime minister now?, Dara Sok",
    "Who is the Cambodian foreign minister?, Sophal Kim",
    "Cambodia prime minister who?, Dara Sok",
    "who secretary defense US?, Ann Hill",
    "Who is the deputy prime minister?, Rith Pen",
    "Who is the U.S. defence secretary?, Ann Hill",
    "Who is the current American president?, Joe Field",
    "Who is the president of the United States of America today?, Joe Field",
    "Who was prime minister of Cambodia in 2010?, Vanna Chea",
    "Who was the US ambassador in 2021?, Pat Brook"
  })
  void knowsWhoHoldsTheOfficeAskedFor(String question, String holder) {
    assertThat(askedFor(question)).containsExactly(holder);
  }

  @Test
  void namesAllWhoHeldItInThePeriod() {
    assertThat(askedFor("Who was the prime minister in 2023?"))
        .containsExactly("Dara Sok", "Vanna Chea");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who is the US ambassador?",
        "Who is Cambodia's ambassador to the United States?",
        "Who was the prime minister?",
        "Who met the prime minister?",
        "Who is the prime minister's brother?",
        "Who is the governor of Kep?",
        "When did the prime minister resign?",
        "Who is the king of Thailand?",
        "Who is Dara Sok?"
      })
  void namesNobodyWhereNoneIsKnownOrSomethingElseIsAsked(String question) {
    assertThat(askedFor(question)).isEmpty();
  }

  private static List<String> askedFor(String question) {
    TimeScope time = new QuestionTimes(() -> NAMES).of(question, TODAY);
    return new Officeholders(NAMES).askedFor(question, time, TODAY);
  }

  private static Name person(String name, Name.Role role) {
    return new Name(name, "person", List.of(), List.of(role));
  }
}
