package org.sarika.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.Samples;

class NamedFollowUpResolverTest {
  private final FollowUpResolver resolver =
      new NamedFollowUpResolver(
          () -> Samples.NAMES,
          id -> Optional.of(Samples.visit()).filter(article -> article.id().equals(id)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What did Emily Zeeberg say? | and what did she ask for? | What did Emily Zeeberg ask for?",
        "Who is Hun Manet? | When did he visit Hawaii? | When did Hun Manet visit Hawaii?",
        "Who is Hun Manet? | who is his father? | Who is Hun Manet's father?",
        "Who is Hun Manet? | where's he from | Where's Hun Manet from",
        "Who is Hun Manet? | who invited him? | Who invited Hun Manet?",
        "Who is Hun Manet? | Did the US invite him? | Did the US invite Hun Manet?",
        "What did Emily Zeeberg say about Hun Manet? | What did she ask him? "
            + "| What did Emily Zeeberg ask Hun Manet?",
        "Who is Emily Zeeberg? | What is her role? | What is Emily Zeeberg's role?",
        "Who is Emily Zeeberg? | who asked her about China? | Who asked Emily Zeeberg about China?",
        "Who is Prak Sokhonn? | When did he resign? | When did Prak Sokhonn resign?",
        "What is PASOC? | When was it held? | When was PASOC held?",
        "What is PASOC? | who paid for its costs? | Who paid for PASOC's costs?",
        "When was Angkor Sentinel cancelled? | did it take place again? "
            + "| Did Angkor Sentinel take place again?",
        "Who met in Hawaii? | When did Hun Manet go there? | When did Hun Manet go to Hawaii?",
        "What did the Ministry of Defence say? | why did they say so? "
            + "| Why did Ministry of Defence say so?",
      })
  void putsTheNameForThePronoun(String first, String followUp, String standalone) {
    assertThat(resolve(followUp, first)).isEqualTo(standalone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Did the US cancel Angkor Sentinel? | why? | Why did the US cancel Angkor Sentinel?",
        "Who cancelled Angkor Sentinel? | And why? | Who cancelled Angkor Sentinel, and why?",
        "How much aid did the US give in 2020? | and in 2021? "
            + "| How much aid did the US give in 2021?",
        "How much aid did the US give in 2020? | what about 2021? "
            + "| How much aid did the US give in 2021?",
        "How much aid did the US give? | and in may? | How much aid did the US give in May?",
        "Who may visit Hun Manet? | and in 2021? | Who may visit Hun Manet in 2021?",
        "Who is the ambassador? | and now? | Who is the ambassador now?",
        "What did Emily Zeeberg say? | what about Chhum Socheat? | What did Chhum Socheat say?",
        "How much aid did China give? | and the US? | How much aid did the US give?",
        "How much aid did Cambodia get? | from China? | How much aid did China get?",
        "Who signed? | and the letter? | What about the letter: who signed?",
        "What did Emily Zeeberg say about Hun Manet? | tell me more "
            + "| What did Emily Zeeberg say about Hun Manet, and what else?",
        "Did the US cancel Angkor Sentinel? | Who said that? "
            + "| Who said that: did the US cancel Angkor Sentinel?",
        "what was the theme of the conference? | when was it held? "
            + "| When was it held: what was the theme of the conference?",
        "Who invited Hun Manet to Hawaii? | and what was the theme? "
            + "| What was the theme, about Hun Manet and Hawaii?",
      })
  void completesAFragmentWithTheQuestionBefore(String first, String followUp, String standalone) {
    assertThat(resolve(followUp, first)).isEqualTo(standalone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What did Hun Manet say about his father?",
        "And when did Hun Manet visit Hawaii?",
        "When he was in Hawaii, what did Hun Manet say?",
        "What did Prak Sokhonn say about his trip?",
        "what did prak sokhonn say about his trip?",
        "What did the minister say about his plans?",
        "Did the US keep its promise?",
        "Did the embassy publish its letter?",
        "Is it true that China built the base?",
        "How long did it take?",
        "Are there chapters on ships?",
        "What is the letter that arrived?",
        "How many were invited?",
        "Ream Naval Base",
        "Hun Manet",
        "who are you?",
        "តើអ្នកណា?",
        "???",
        "",
      })
  void leavesAQuestionThatStandsAlone(String question) {
    assertThat(resolve(question, "What did Emily Zeeberg say about Carl Thayer in 2019?"))
        .isEqualTo(question);
  }

  @Test
  void leavesTheFirstQuestion() {
    assertThat(resolver.standalone("and what did she ask for?", List.of()))
        .isEqualTo("and what did she ask for?");
  }

  @Test
  void meansTheSpeakerOfTheExcerptIfTheQuestionNamedNobody() {
    Turn turn = Samples.turn("Who confirmed the visit?", Samples.citation());

    String standalone = resolver.standalone("and what did she ask for?", List.of(turn));

    assertThat(standalone).isEqualTo("What did Emily Zeeberg ask for?");
  }

  @Test
  void choosesTheOneWhomThePronounFits() {
    Turn turn = Samples.turn("Who confirmed that Hun Manet comes?", Samples.citation());

    assertThat(resolver.standalone("what did she say?", List.of(turn)))
        .isEqualTo("What did Emily Zeeberg say?");
    assertThat(resolver.standalone("what did he say?", List.of(turn)))
        .isEqualTo("What did Hun Manet say?");
  }

  @Test
  void reachesBackOverATurnThatNamesNobody() {
    List<Turn> turns =
        List.of(Samples.turn("Who is Hun Manet?"), Samples.turn("What is a digest?"));

    assertThat(resolver.standalone("how old is he?", turns)).isEqualTo("How old is Hun Manet?");
  }

  @Test
  void followsAFollowUp() {
    Turn turn =
        new Turn(
            "t", "and why?", "Why did Hun Manet go?", Outcome.ANSWERED, List.of(), Samples.NOW);

    assertThat(resolver.standalone("and when did he return?", List.of(turn)))
        .isEqualTo("When did Hun Manet return?");
  }

  private String resolve(String followUp, String first) {
    return resolver.standalone(followUp, List.of(Samples.turn(first)));
  }
}
