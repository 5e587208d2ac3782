package org.sarika.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmbeddingTest {
  @Test
  void hasUnitLength() {
    float[] values = Embedding.normalised(new float[] {3, 0, 4}).toArray();

    assertThat(values).containsExactly(new float[] {0.6f, 0, 0.8f}, within(1e-6f));
  }

  @Test
  void leavesAZeroVectorAlone() {
    assertThat(Embedding.normalised(new float[2]).toArray()).containsExactly(0, 0);
  }

  @Test
  void isNotChangedThroughItsArrays() {
    float[] values = {1, 0};
    Embedding embedding = Embedding.normalised(values);

    values[0] = 9;
    embedding.toArray()[1] = 9;

    assertThat(embedding.toArray()).containsExactly(1, 0);
  }

  @Test
  void givesTheCosine() {
    Embedding east = Embedding.normalised(new float[] {2, 0});
    Embedding north = Embedding.normalised(new float[] {0, 5});
    Embedding west = Embedding.normalised(new float[] {-3, 0});

    assertThat(east.cosine(east)).isCloseTo(1, within(1e-9));
    assertThat(east.cosine(north)).isCloseTo(0, within(1e-9));
    assertThat(east.cosine(west)).isCloseTo(-1, within(1e-9));
  }

  @Test
  void survivesTheWayThroughBytes() {
    Embedding embedding = Embedding.normalised(new float[] {1.5f, -2.25f, Float.MIN_VALUE});

    byte[] bytes = embedding.toBytes();

    assertThat(bytes).hasSize(12);
    assertThat(Embedding.fromBytes(bytes)).isEqualTo(embedding).hasSameHashCodeAs(embedding);
  }

  @Test
  void writesLittleEndianFloats() {
    assertThat(Embedding.normalised(new float[] {1}).toBytes()).containsExactly(0, 0, 0x80, 0x3f);
  }
}
