package org.sarika.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sarika.knowledge.Name;
import org.sarika.knowledge.Names;

/**
 * Measures on {@code speakers/speech.jsonl}: sentences of our own with what stands around them. A
 * third is held: it is only measured, nothing is changed for one of its sentences.
 */
class SpeechSetTest {
  private static final LocalDate DAY = LocalDate.of(2013, 5, 1);
  private static final Names NAMES =
      new Names(
          List.of(
              new Name("Marek Holt", "person", List.of(), List.of()),
              new Name("Vann Pisey", "person", List.of("Gen. Vann Pisey"), List.of()),
              new Name("US Embassy in Phnom Penh", "office", List.of("US embassy"), List.of())));

  private final SpeechReader reader = new SpeechReader(() -> NAMES);

  @Test
  void tellsTheSpeakerOfTheHeldSentencesAndIsSeldomWrong() throws IOException {
    Score held = score(true);

    assertThat(held.precision()).as("precision %s", held).isGreaterThanOrEqualTo(0.9);
    assertThat(held.recall()).as("recall %s", held).isGreaterThanOrEqualTo(0.85);
    assertThat(held.accuracy()).as("accuracy %s", held).isGreaterThanOrEqualTo(0.9);
    assertThat(held.manner()).as("manner %s", held).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void tellsTheSpeakerOfTheSentencesItWasTunedOn() throws IOException {
    Score tuned = score(false);

    assertThat(tuned.precision()).as("precision %s", tuned).isGreaterThanOrEqualTo(0.95);
    assertThat(tuned.recall()).as("recall %s", tuned).isGreaterThanOrEqualTo(0.95);
  }

  private Score score(boolean held) throws IOException {
    int all = 0;
    int same = 0;
    int shown = 0;
    int spoken = 0;
    int right = 0;
    int manner = 0;
    for (JsonNode item : items()) {
      if (item.get("held").asBoolean() == held) {
        String speaker = item.get("speaker").asText();
        Speech speech = read(item);
        boolean equal = speech.speaker().equals(speaker);
        all++;
        same += equal ? 1 : 0;
        shown += speech.isKnown() ? 1 : 0;
        spoken += speaker.isEmpty() ? 0 : 1;
        right += equal && speech.isKnown() ? 1 : 0;
        manner +=
            speech.manner().name().toLowerCase(Locale.ROOT).equals(item.get("kind").asText())
                ? 1
                : 0;
      }
    }
    return new Score(
        (double) same / all,
        (double) right / shown,
        (double) right / spoken,
        (double) manner / all);
  }

  private Speech read(JsonNode item) {
    List<String> sentences = new ArrayList<>();
    item.get("before").forEach(one -> sentences.add(one.asText()));
    int index = sentences.size();
    sentences.add(item.get("sentence").asText());
    item.path("after").forEach(one -> sentences.add(one.asText()));
    return reader.of(sentences, index, DAY);
  }

  private static List<JsonNode> items() throws IOException {
    List<JsonNode> items = new ArrayList<>();
    try (InputStream in = SpeechSetTest.class.getResourceAsStream("/speakers/speech.jsonl")) {
      String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.strip().lines().toList()) {
        items.add(new ObjectMapper().readTree(line));
      }
    }
    return items;
  }

  private record Score(double accuracy, double precision, double recall, double manner) {}
}
