package org.sarika.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.sarika.knowledge.Embedding;
import org.sarika.knowledge.Sentence;

/**
 * What answering needs of a sentence, kept with its passage in the index so that nothing is
 * analysed or embedded while a question waits: place, terms as sorted hash codes, vector as signed
 * bytes with their scale.
 */
final class IndexedSentence {
  private final Sentence place;
  private final int[] terms;
  private final byte[] vector;
  private final float scale;

  private IndexedSentence(Sentence place, int[] terms, byte[] vector, float scale) {
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
    int[] hashes = terms.stream().mapToInt(String::hashCode).distinct().sorted().toArray();
    return new IndexedSentence(place, hashes, bytes, largest / 127);
  }

  Sentence place() {
    return place;
  }

  /** Hash codes of its terms, sorted, each once. */
  IntStream terms() {
    return Arrays.stream(terms);
  }

  boolean has(int term) {
    return Arrays.binarySearch(terms, term) >= 0;
  }

  /** The cosine of the two vectors; off by less than 0.01. */
  double cosine(IndexedSentence other) {
    return (double) VectorUtil.dotProduct(vector, other.vector) * scale * other.scale;
  }

  static BytesRef write(List<IndexedSentence> sentences) {
    int size = Integer.BYTES;
    for (IndexedSentence sentence : sentences) {
      size += 6 * Integer.BYTES + Integer.BYTES * sentence.terms.length + sentence.vector.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(sentences.size());
    for (IndexedSentence sentence : sentences) {
      out.putInt(sentence.place.paragraph());
      out.putInt(sentence.place.start());
      out.putInt(sentence.place.end());
      out.putFloat(sentence.scale);
      out.putInt(sentence.terms.length);
      out.putInt(sentence.vector.length);
      for (int term : sentence.terms) {
        out.putInt(term);
      }
      out.put(sentence.vector);
    }
    return new BytesRef(out.array());
  }

  static List<IndexedSentence> read(BytesRef bytes) {
    ByteBuffer in =
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    int count = in.getInt();
    List<IndexedSentence> sentences = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Sentence place = new Sentence(in.getInt(), in.getInt(), in.getInt());
      float scale = in.getFloat();
      int[] terms = new int[in.getInt()];
      byte[] vector = new byte[in.getInt()];
      for (int t = 0; t < terms.length; t++) {
        terms[t] = in.getInt();
      }
      in.get(vector);
      sentences.add(new IndexedSentence(place, terms, vector, scale));
    }
    return sentences;
  }
}
