package org.sarika.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.SentenceHit;

class ExcerptSpanTest {
  private static final List<SentenceHit> SENTENCES =
      List.of(
          hit(1, 0, 50, 0.9),
          hit(2, 0, 10, 0.1),
          hit(2, 11, 20, 0.5),
          hit(2, 21, 30, 0.3),
          hit(3, 0, 9, 0.9));

  @Test
  void growsToTheWholeParagraphAndNotBeyond() {
    ExcerptSpan span = span(2, 100);

    assertThat(span.start()).isZero();
    assertThat(span.end()).isEqualTo(30);
  }

  @Test
  void takesTheBetterNeighbourFirst() {
    ExcerptSpan span = span(2, 20);

    assertThat(span.start()).isEqualTo(11);
    assertThat(span.end()).isEqualTo(30);
  }

  @Test
  void staysAloneWhereNothingFits() {
    ExcerptSpan span = span(2, 5);

    assertThat(span.start()).isEqualTo(11);
    assertThat(span.end()).isEqualTo(20);
  }

  @Test
  void leavesOutWhatIsTaken() {
    ExcerptSpan span = new ExcerptSpan(SENTENCES, 2, 100);

    span.growWhile(hit -> hit.sentence().start() != 21);

    assertThat(span.start()).isZero();
    assertThat(span.end()).isEqualTo(20);
  }

  private static ExcerptSpan span(int key, int longest) {
    ExcerptSpan span = new ExcerptSpan(SENTENCES, key, longest);
    span.growWhile(sentence -> true);
    return span;
  }

  private static SentenceHit hit(int paragraph, int start, int end, double cosine) {
    return new SentenceHit(new Sentence(paragraph, start, end), cosine, 0, 0);
  }
}
