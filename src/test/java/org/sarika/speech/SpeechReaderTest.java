package org.sarika.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarika.fake.Samples;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;
import org.sarika.knowledge.Sentence;

class SpeechReaderTest {
  private static final LocalDate DAY = LocalDate.of(2013, 5, 1);

  private final SpeechReader reader = new SpeechReader(() -> Names.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sok Dara said the port was shut.|Sok Dara",
        "Sok Dara, a spokesman for the harbour, said the port was shut.|Sok Dara",
        "Maria de Leon told reporters about it.|Maria de Leon",
        "\u201cThe port is shut,\u201d said Sok Dara.|Sok Dara",
        "\"The port is shut,\" warned Ambassador Lea Stone.|Lea Stone",
        "The port is shut, according to Sok Dara.|Sok Dara",
        "According to the Harbour Board, the port is shut.|Harbour Board",
        "Yesterday J. P. O\u2019Neill denied it.|J. P. O\u2019Neill",
        "Jean-Luc Roche insisted on it.|Jean-Luc Roche",
        "On Monday Sok Dara announced it.|Sok Dara",
        "But Sok Dara denied it.|Sok Dara",
        "It is shut, according to Lea Stone Jr.|Lea Stone Jr",
        "the harbour board said so|the harbour board",
      })
  void namesWhoTheSentenceSaysSpoke(String sentence, String speaker) {
    assertThat(reader.of(List.of(sentence), 0, DAY).speaker()).isEqualTo(speaker);
  }

  @Test
  void endsWhereTwoSentencesPointAtEachOther() {
    List<String> story =
        List.of("“We left.”", "“It was late,” he said.", "“Nobody came,” she said.");

    assertThat(IntStream.range(0, 3).mapToObj(i -> reader.of(story, i, DAY).speaker()))
        .containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said the port was shut.",
        "They announced it on Monday.",
        "But she denied it.",
        "The port was shut on Monday.",
        "It said nothing.",
        "Sok Dara walked home.",
        "He said that Lea Stone confirmed it.",
        ", said",
        "\u201c",
        "said said said",
      })
  void namesNobodyWhereItCannotBeTold(String sentence) {
    assertThat(reader.of(List.of(sentence), 0, DAY).speaker()).isEmpty();
  }

  @Test
  void looksForASurnameAndAnOfficeInTheParagraphsBefore() {
    Article article =
        Samples.article(
            "harbour",
            "2013-05-01",
            "Sok Dara, a spokesman for the harbour board, met reporters.",
            "It rained. Dara said the port was shut. The spokesman added that it leaked.");

    assertThat(reader.of(article, new Sentence(2, 10, 39)).speaker()).isEqualTo("Sok Dara");
    assertThat(reader.of(article, new Sentence(2, 40, 75)).speaker()).isEqualTo("Sok Dara");
  }

  @Test
  void looksBeforeAQuotationForThePronounThatEndsIt() {
    List<String> paragraph =
        List.of(
            "Sok Dara spoke in Kampot.",
            "\u201cThe port is shut.",
            "It will not open again,\u201d he said.");

    assertThat(reader.of(paragraph, 1, DAY)).isEqualTo(reader.of(paragraph, 2, DAY));
    assertThat(reader.of(paragraph, 2, DAY).speaker()).isEqualTo("Sok Dara");
    assertThat(reader.of(paragraph, 2, DAY).manner()).isEqualTo(Manner.DIRECT);
  }

  @Test
  void namesTheHolderOfAnOfficeOnTheDay() {
    Name office = new Name("Mayor of Kampot", "office", List.of("Kampot mayor"), List.of());
    Name before = new Name("Lea Stone", "person", List.of(), held("2001", "2009"));
    Name now = new Name("Sok Dara", "person", List.of(), held("2010", ""));
    SpeechReader listed = new SpeechReader(() -> new Names(List.of(office, before, now)));

    Speech speech = listed.of(List.of("The Kampot mayor said the port was shut."), 0, DAY);

    assertThat(speech.speaker()).isEqualTo("Sok Dara");
  }

  private static List<Name.Role> held(String from, String to) {
    return List.of(new Name.Role("Mayor of Kampot", from, to));
  }
}
