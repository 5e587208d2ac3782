package org.sarika.knowledge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A text's vector: unit length, so that the dot product of two is their cosine. Immutable. */
public final class Embedding {
  private final float[] values;

  private Embedding(float[] values) {
    this.values = values;
  }

  /** Copies the values and scales them to unit length; a zero vector stays zero. */
  public static Embedding normalised(float[] values) {
    double squares = 0;
    for (float value : values) {
      squares += (double) value * value;
    }
    float[] unit = values.clone();
    if (squares > 0) {
      float scale = (float) (1 / Math.sqrt(squares));
      for (int i = 0; i < unit.length; i++) {
        unit[i] *= scale;
      }
    }
    return new Embedding(unit);
  }

  /** Reads what {@link #toBytes()} wrote. */
  public static Embedding fromBytes(byte[] littleEndianFloats) {
    float[] values = new float[littleEndianFloats.length / Float.BYTES];
    ByteBuffer.wrap(littleEndianFloats).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return new Embedding(values);
  }

  /** The values as little-endian IEEE 754 floats, four bytes each. */
  public byte[] toBytes() {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    return bytes.array();
  }

  /** A copy of the values. */
  public float[] toArray() {
    return values.clone();
  }

  /** How many values. */
  public int dimension() {
    return values.length;
  }

  /** The cosine of the angle to {@code other}, from -1 to 1. */
  public double cosine(Embedding other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * other.values[i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Embedding[" + values.length + "]";
  }
}
