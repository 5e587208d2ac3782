package org.sarika.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.segment.TextSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sarika.knowledge.Embedding;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnnxEmbeddingModelTest {
  private OnnxEmbeddingModel model;
  private ModelEmbedder embedder;

  @BeforeAll
  void open(@TempDir Path natives) {
    model = OnnxEmbeddingModel.open(natives, 2);
    embedder = new ModelEmbedder(model, model.identity());
  }

  @AfterAll
  void close() {
    model.close();
    model.close();
  }

  @Test
  void givesUnitVectors() {
    for (String text : List.of("a", "The river rose on Monday.", "\ud83c\udf89")) {
      Embedding embedding = embedder.embed(text);

      assertThat(embedding.dimension()).isEqualTo(384).isEqualTo(model.dimension());
      assertThat(embedding.cosine(embedding)).as(text).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void givesTheSameTextTheSameVectorWhateverRunsBesideIt()
      throws InterruptedException, ExecutionException {
    List<String> texts =
        IntStream.range(0, 6).mapToObj(i -> "The boats came in. ".repeat(1 + i * i)).toList();
    List<Embedding> alone = texts.stream().map(embedder::embed).toList();

    List<Future<List<Embedding>>> together = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        together.add(threads.submit(() -> texts.stream().map(embedder::embed).toList()));
      }
    }

    for (Future<List<Embedding>> vectors : together) {
      assertThat(vectors.get()).isEqualTo(alone);
    }
  }

  @Test
  void givesATextTheSameVectorAloneAndInAList() {
    List<TextSegment> segments =
        List.of(
            TextSegment.from("Rice."), TextSegment.from("A much longer text on the rice harvest."));

    float[] listed = model.embedAll(segments).content().getFirst().vector();

    assertThat(listed).isEqualTo(model.embed("Rice.").content().vector());
  }

  @Test
  void cutsWhatIsLongerThanTheModelTakes() {
    String full = "river ".repeat(510);

    assertThat(embedder.embed(full + "castle king")).isEqualTo(embedder.embed(full + "banana"));
    assertThat(embedder.embed("castle " + full)).isNotEqualTo(embedder.embed("banana " + full));
  }

  @Test
  void putsAParaphraseNearerThanAnotherMatter() {
    Embedding question = embedder.embed("When did the two armies train together?");

    double paraphrase =
        question.cosine(embedder.embed("The joint military exercise took place in March."));
    double other = question.cosine(embedder.embed("The price of mangoes fell after the harvest."));

    assertThat(paraphrase).isGreaterThan(other + 0.1);
  }

  @Test
  void namesWhatMadeTheVectors() {
    assertThat(embedder.model()).isEqualTo("bge-small-en-v1.5-q/cls/512");
    assertThat(model.check().ok()).isTrue();
  }

  @Test
  void saysInOneSentenceThatTheLibrariesCannotBeUnpacked(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    Path natives = file.resolve("natives");

    assertThatThrownBy(() -> OnnxEmbeddingModel.open(natives, 1))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith(
            "native libraries cannot be unpacked into '%s' (".formatted(natives))
        .hasMessageEndingWith(
            "): set SARIKA_DATA, or SARIKA_NATIVES alone, to a folder that can be written")
        .hasMessageNotContaining("\n");
  }
}
