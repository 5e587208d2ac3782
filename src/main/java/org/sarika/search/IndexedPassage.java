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
 * @param body the terms of all sentences
 * @param length length of the sum of the sentences' vectors
 * @param sentences in order
 */
record IndexedPassage(
    TermHashes title, TermHashes body, float length, List<IndexedSentence> sentences) {
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
    TermHashes body = TermHashes.all(sentences.stream().map(IndexedSentence::terms).toList());
    return new IndexedPassage(title, body, (float) Math.max(length, 1e-9), sentences);
  }

  BytesRef write() {
    int size = 2 * Integer.BYTES + title.size() + body.size();
    for (IndexedSentence sentence : sentences) {
      size += sentence.size();
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    title.write(out);
    body.write(out);
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
    TermHashes body = TermHashes.read(in);
    float length = in.getFloat();
    int count = in.getInt();
    List<IndexedSentence> sentences = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sentences.add(IndexedSentence.read(in));
    }
    return new IndexedPassage(title, body, length, sentences);
  }
}
