package org.sarika.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelEmbedderTest {
  @Test
  void scalesToUnitLengthAndKeepsTheIdentity() {
    ModelEmbedder embedder = new ModelEmbedder(new LengthModel(), "length/1");

    assertThat(embedder.embed("four").toArray()).containsExactly(0, 1);
    assertThat(embedder.model()).isEqualTo("length/1");
  }

  /** Vectors that are as long as the text. */
  private static final class LengthModel implements EmbeddingModel {
    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
      return Response.from(
          segments.stream()
              .map(segment -> Embedding.from(new float[] {0, segment.text().length()}))
              .toList());
    }
  }
}
