package org.sarika.search;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.util.VectorUtil;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Sentence;

/** A sentence in the index: its place, its terms, its vector as signed bytes with their scale. */
final class IndexedSentence {
  private final Sentence place;
  private final TermHashes terms;
  private final byte[] vector;
  private final float scale;

  private IndexedSentence(Sentence place, TermHashes terms, byte[] vector, float scale) {
    this.place = place;
    this.terms = terms;
    this.vector = vector;
    this.scale = scale;
  }

  static IndexedSentence of(Sentence place, List<String> terms, Embedding embedding) {
    float[] values = embedding.toArray();
    float largest = 1e-9f;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) Math.round(values[i] / largest * 127);
    }
    return new IndexedSentence(place, TermHashes.of(terms), bytes, largest / 127);
  }

  Sentence place() {
    return place;
  }

  TermHashes terms() {
    return terms;
  }

  /** The cosine of the two vectors; off by less than 0.01. */
  double cosine(IndexedSentence other) {
    return (double) VectorUtil.dotProduct(vector, other.vector) * scale * other.scale;
  }

  /** Bytes that {@link #write} takes. */
  int size() {
    return 5 * Integer.BYTES + terms.size() + vector.length;
  }

  void write(ByteBuffer out) {
    out.putInt(place.paragraph()).putInt(place.start()).putInt(place.end());
    terms.write(out);
    out.putFloat(scale).putInt(vector.length).put(vector);
  }

  static IndexedSentence read(ByteBuffer in) {
    Sentence place = new Sentence(in.getInt(), in.getInt(), in.getInt());
    TermHashes terms = TermHashes.read(in);
    float scale = in.getFloat();
    byte[] vector = new byte[in.getInt()];
    in.get(vector);
    return new IndexedSentence(place, terms, vector, scale);
  }
}
