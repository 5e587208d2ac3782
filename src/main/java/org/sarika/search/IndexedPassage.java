package org.sarika.search;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.sarika.knowledge.Embedding;

/**
 * What answering needs of a passage, kept with it in the index so that nothing is analysed or
 * embedded while a question waits.
 *
 * @param title the terms of the article's title
 * @param length length of the sum of the sentences' vectors
 * @param sentences in order
 */
record IndexedPassage(TermHashes title, float length, List<IndexedSentence> sentences) {
  static IndexedPassage of(
      TermHashes title, List<Embedding> embeddings, List<IndexedSentence> sentences) {
    double[] sum = new double[embeddings.getFirst().dimension()];
    for (Embedding embedding : embeddings) {
      float[] values = embedding.toArray();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    double length = Math.sqrt(Arrays.stream(sum).map(value -> value * value).sum());
    return new IndexedPassage(title, (float) Math.max(length, 1e-9), sentences);
  }

  /** The terms of all sentences, each once, in order. */
  int[] terms() {
    int size = 0;
    for (IndexedSentence sentence : sentences) {
      size += sentence.terms().count();
    }
    int[] all = new int[size];
    int at = 0;
    for (IndexedSentence sentence : sentences) {
      at = sentence.terms().copyTo(all, at);
    }
    Arrays.sort(all);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[distinct++] = all[i];
      }
    }
    return Arrays.copyOf(all, distinct);
  }

  BytesRef write() {
    int size = 2 * Integer.BYTES + title.size();
    for (IndexedSentence sentence : sentences) {
      size += sentence.size();
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    title.write(out);
    out.putFloat(length).putInt(sentences.size());
    for (IndexedSentence sentence : sentences) {
      sentence.write(out);
    }
    return new BytesRef(out.array());
  }

  static IndexedPassage read(BytesRef bytes) {
    ByteBuffer in =
        ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    TermHashes title = TermHashes.read(in);
    float length = in.getFloat();
    int count = in.getInt();
    List<IndexedSentence> sentences = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sentences.add(IndexedSentence.read(in));
    }
    return new IndexedPassage(title, length, sentences);
  }
}
