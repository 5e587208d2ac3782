package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
  @ParameterizedTest
  @CsvSource({
    "REASON,Why did the ferry stop?",
    "MONEY,How much did the ferry cost?",
    "DURATION,How long did the crossing take?",
    "NUMBER,How many boats sank?",
    "NUMBER,How old is the pier?",
    "DATE,In which year was the pier built?",
    "NAME,What is the name of the captain?",
    "PERSON,Who steers the boat?",
    "PERSON,Which port minister came?",
    "PLACE,To which country did it sail?",
    "OTHER,What did the captain shout?"
  })
  void tellsWhatAQuestionAsksFor(Kind kind, String question) {
    assertThat(Asked.in(question).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How much did the ferry cost?|The ferry cost $3 million.",
        "How long did it take?|The crossing took six hours.",
        "How many boats sank in 2019?|In 2019 the storm sank 14 boats.",
        "When did it sink?|The boat sank on 3 May.",
        "When did it sink?|The boat (built 1912) sank.",
        "When did it sink?|The boat sank that Friday",
        "How long did it take?|The crossing went on until dark.",
        "How many boats sank?|The storm sank dozens of boats.",
        "Who steers the boat?|The boat is steered by Ann Pell.",
        "Where is the boat?|The boat lies at Porto.",
        "What did he shout?|He shouted."
      })
  void findsTheKindOfThingInASentence(String question, String sentence) {
    assertThat(Asked.in(question).isHeldIn(sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How much did the ferry cost?|The ferry came in 2019.",
        "How long did it take?|The crossing took place.",
        "How many boats sank in May 2019?|On 12 May 2019 boats sank.",
        "How many of the 14 boats sank?|Of the 14 boats some sank.",
        "When did it sink in 2019?|The boat sank in 2019.",
        "When did it sink?|After a mayday call the 1990s boat of 12019 tons sank.",
        "Who steers Ann Pell's boat?|The boat of Ann Pell is steered on Monday.",
        "Where is the boat?|The boat is lost."
      })
  void takesWhatTheQuestionNamesItselfForNoAnswer(String question, String sentence) {
    assertThat(Asked.in(question).isHeldIn(sentence)).isFalse();
  }

  @Test
  void tellsWhenAnAnswerHasSeveralParts() {
    assertThat(Asked.in("Which boats sank?").isForSeveral()).isTrue();
    assertThat(Asked.in("Did the ferry or the tug sink?").isForSeveral()).isTrue();
    assertThat(Asked.in("Which boat sank?").isForSeveral()).isFalse();
    assertThat(Asked.in("What was found?").isForSeveral()).isFalse();
  }

  @Test
  void tellsWhenAPartOfTheWholeIsAskedFor() {
    assertThat(Asked.in("Which of the six boats sank?").isForAPart()).isTrue();
    assertThat(Asked.in("Which boat sank?").isForAPart()).isFalse();
  }
}
