package org.sarika.answer.contrast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sarika.answer.contrast.Difference.Matter;
import org.sarika.knowledge.PublicationDate;

/** The pairs of sentences in {@code disagreements/pairs.jsonl}, each with what a reader says. */
final class LabelledPairs {
  private static final Path FILE = Path.of("src/test/resources/disagreements/pairs.jsonl");
  private static final JsonMapper MAPPER = new JsonMapper();

  private LabelledPairs() {}

  /**
   * A pair.
   *
   * @param differs whether a reader says that they disagree
   * @param held whether it was kept out of tuning
   */
  record Pair(
      String id,
      String kind,
      boolean differs,
      boolean held,
      String question,
      Statement one,
      Statement other) {
    Optional<Difference> found() {
      return new Contrast(question).between(one, other);
    }

    boolean isFlagged() {
      return found().filter(it -> it.matter() != Matter.PERIODS).isPresent();
    }
  }

  static List<Pair> all() {
    try {
      return Files.readAllLines(FILE).stream().map(LabelledPairs::pair).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair pair(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      return new Pair(
          node.get("id").asText(),
          node.get("kind").asText(),
          node.get("label").asText().equals("conflict"),
          node.get("split").asText().equals("held"),
          node.get("question").asText(),
          statement(node.get("one")),
          statement(node.get("other")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Statement statement(JsonNode node) {
    return new Statement(
        node.get("text").asText(), PublicationDate.parse(node.get("published").asText()));
  }
}
