package org.sarika.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.NoteKind;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.Hit;
import org.sarika.retrieval.SentenceHit;

/** The part of a passage that meets the words best and was not shown yet. */
final class BestSpan {
  // Weights of a sentence's worth, chosen on the development questions. What the title lacks counts
  // twice: every sentence of a near miss is on the title's matter.
  private static final double COVERAGE = 0.3;
  private static final double DETAIL = 0.2;

  private final Caveats caveats;

  BestSpan(Caveats caveats) {
    this.caveats = caveats;
  }

  /**
   * Empty if all of it was shown or taken back, or the article is not as it was indexed.
   *
   * @param wanted which sentences may be the one that it is shown for
   */
  Optional<Excerpt> in(Article article, Hit hit, List<Excerpt> shown, Predicate<Sentence> wanted) {
    return IntStream.range(0, hit.sentences().size())
        .boxed()
        .filter(index -> isFree(article, hit.sentences().get(index).sentence(), shown))
        .filter(index -> wanted.test(hit.sentences().get(index).sentence()))
        .max(Comparator.comparingDouble(index -> worth(hit.sentences().get(index))))
        .map(index -> excerpt(article, hit.sentences(), index, shown));
  }

  /** How well a sentence meets the words: by meaning, and by the words themselves. */
  static double worth(SentenceHit sentence) {
    return sentence.cosine() + COVERAGE * sentence.coverage() + DETAIL * sentence.detail();
  }

  private boolean isFree(Article article, Sentence sentence, List<Excerpt> shown) {
    return article.hasParagraph(sentence.paragraph())
        && sentence.end() <= article.paragraph(sentence.paragraph()).length()
        && !caveats.has(article, sentence.paragraph(), NoteKind.RETRACTED)
        && shown.stream().noneMatch(excerpt -> excerpt.overlaps(article.id(), sentence));
  }

  private Excerpt excerpt(
      Article article, List<SentenceHit> sentences, int index, List<Excerpt> shown) {
    ExcerptSpan span = new ExcerptSpan(sentences, index, ExcerptSpan.LONGEST);
    span.growWhile(hit -> isFree(article, hit.sentence(), shown));
    return span.in(article);
  }
}
