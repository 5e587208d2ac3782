package org.sarika.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchLineTest {
  @Test
  void readsTurnsInOrder() {
    BatchLine line = BatchLine.parse("{\"id\":\"a\",\"turns\":[\"Who?\",\"And when?\"],\"x\":1}");

    assertThat(line).isEqualTo(new BatchLine.Asked("a", List.of("Who?", "And when?")));
  }

  @Test
  void takesASingleQuestionAndANumberAsId() {
    BatchLine line = BatchLine.parse("\ufeff{\"id\":7,\"question\":\"\"}");

    assertThat(line).isEqualTo(new BatchLine.Asked("7", List.of("")));
  }

  @Test
  void takesALineWithoutId() {
    BatchLine line = BatchLine.parse("{\"turns\":[\"Who?\"]}");

    assertThat(line).isEqualTo(new BatchLine.Asked("", List.of("Who?")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`  `|``|the line is empty: write one JSON object",
        "not json|``|the line is not valid JSON at column 1",
        "{\"id\":\"a\"|``|the line is not valid JSON at column 10",
        "{} {}|``|the line is not valid JSON at column 4",
        "[1]|``|the line is not a JSON object: put it in { and }",
        "{\"id\":\"a\"}|a|turns: is missing: write \"turns\":[\"a question\"]",
        "{\"id\":\"a\",\"turns\":[]}|a|turns: is empty: the last turn is the question",
        "{\"id\":\"a\",\"turns\":\"x\"}|a|turns: is not a list: put it in [ and ]",
        "{\"id\":\"a\",\"turns\":[1]}|a|turns: is not a string: put it in quotation marks",
        "{\"id\":\"a\",\"question\":1}|a|question: is not a string: put it in quotation marks",
        "{\"id\":{},\"turns\":[\"x\"]}|``|id: is neither a string nor a number",
      })
  void saysWhatIsWrongInOneSentence(String text, String id, String why) {
    BatchLine line = BatchLine.parse(text);

    assertThat(line).isEqualTo(new BatchLine.Unreadable(id, why));
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 100_000})
  void survivesDeepNesting(int depth) {
    BatchLine line = BatchLine.parse("{\"turns\":" + "[".repeat(depth));

    assertThat(line).isInstanceOf(BatchLine.Unreadable.class);
  }
}
