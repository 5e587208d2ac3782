package org.sarika.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Viewpoint;

class SideTest {
  private static final Names NAMES =
      new Names(
          List.of(
              new Name(
                  "Lin Wei",
                  "person",
                  List.of(),
                  List.of(new Name.Role("Ambassador of China to Cambodia", "2010", ""))),
              new Name("Lea Stone", "person", List.of("Dr Lea Stone"), List.of()),
              new Name("US Embassy in Phnom Penh", "office", List.of("US embassy"), List.of())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China|Beijing|Beijing",
        "Beijing|Gao Min|Chinese foreign ministry spokeswoman Gao Min",
        "the Chinese government|China's foreign ministry|China's foreign ministry",
        "China|Lin Wei|Lin Wei",
        "the US|White House|the White House",
        "Chinese foreign ministry|Gao Min|China's foreign ministry spokeswoman Gao Min",
        "US embassy|Marek Holt|Marek Holt, US Embassy spokesman Marek Holt",
        "Lea Stone|Lea Stone|Ambassador Lea Stone",
        "Stone|Lea Stone|Ambassador Lea Stone",
        "Ambassador Lea Stone|Stone|Stone",
        "the opposition|the opposition|the opposition",
      })
  void knowsWhoSpeaksForIt(String asked, String speaker, String described) {
    assertThat(side(asked).isSpeaking(new Speech(speaker, described, Manner.INDIRECT))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "China|Sok Dara|Cambodia's ambassador to China, Sok Dara",
        "China|Sok Dara|Sok Dara",
        "Cambodia|US Embassy in Phnom Penh|the US Embassy in Phnom Penh",
        "Lea Stone|Marek Stone|Marek Stone",
        "White House|US Treasury|the US Treasury",
      })
  void isNotSpokenForByOthers(String asked, String speaker, String described) {
    assertThat(side(asked).isSpeaking(new Speech(speaker, described, Manner.INDIRECT))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did China say about the harbour?",
        "How did the Chinese government react to the report?",
        "What is China's position on the lease?",
        "what was the reaction of China to the lease?",
        "Is the lease secret, according to Beijing?",
      })
  void isReadFromAQuestion(String question) {
    assertThat(AskedSide.in(question, NAMES).orElseThrow().isBehind(Viewpoint.CHINESE_STATE))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When was the harbour dredged?",
        "What did he say about the harbour?",
        "What did China and Laos say about the harbour?",
        "Who said that the harbour was shut?",
        "What do people think of the harbour?",
        "",
      })
  void isNobodyWhereAQuestionAsksForNoOnesWords(String question) {
    assertThat(AskedSide.in(question, NAMES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Chinese state media,CHINESE_STATE", "the opposition,OPPOSITION"})
  void mayHaveArticlesOfItsOwn(String asked, Viewpoint viewpoint) {
    assertThat(side(asked).isBehind(viewpoint)).isTrue();
  }

  private static Side side(String asked) {
    return Side.of(asked, NAMES).orElseThrow();
  }
}
