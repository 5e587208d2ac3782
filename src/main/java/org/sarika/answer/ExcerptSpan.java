package org.sarika.answer;

import java.util.List;
import java.util.function.Predicate;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.SentenceHit;

/** A key sentence that takes in neighbours of the same paragraph, the better one first. */
final class ExcerptSpan {
  /** What readers are shown, in UTF-16 units; a single sentence may be longer. */
  static final int LONGEST = 320;

  private final List<SentenceHit> sentences;
  private final int longest;
  private final Sentence key;
  private int first;
  private int last;

  /**
   * Starts with the key sentence alone.
   *
   * @param key its index in {@code sentences}
   * @param longest UTF-16 units that growing must not go beyond
   */
  ExcerptSpan(List<SentenceHit> sentences, int key, int longest) {
    this.sentences = sentences;
    this.longest = longest;
    this.key = sentences.get(key).sentence();
    this.first = key;
    this.last = key;
  }

  /** Takes in the sentence before, if it is wanted and fits. */
  void reachBack(Predicate<SentenceHit> wanted) {
    if (fits(first - 1, wanted)) {
      first--;
    }
  }

  /** Takes in neighbours that are wanted, as long as one fits. */
  void growWhile(Predicate<SentenceHit> wanted) {
    boolean before = fits(first - 1, wanted);
    boolean after = fits(last + 1, wanted);
    while (before || after) {
      if (before && (!after || worth(first - 1) > worth(last + 1))) {
        first--;
      } else {
        last++;
      }
      before = fits(first - 1, wanted);
      after = fits(last + 1, wanted);
    }
  }

  private double worth(int index) {
    return BestSpan.worth(sentences.get(index));
  }

  private boolean fits(int index, Predicate<SentenceHit> wanted) {
    if (index < 0 || index >= sentences.size()) {
      return false;
    }
    Sentence sentence = sentences.get(index).sentence();
    int length = Math.max(end(), sentence.end()) - Math.min(start(), sentence.start());
    return sentence.paragraph() == key.paragraph()
        && length <= longest
        && wanted.test(sentences.get(index));
  }

  int start() {
    return sentences.get(first).sentence().start();
  }

  int end() {
    return sentences.get(last).sentence().end();
  }

  /** The words, as they stand in the article. */
  Excerpt in(Article article) {
    return new Excerpt(
        article.id(),
        key.paragraph(),
        start(),
        end(),
        article.paragraph(key.paragraph()).substring(start(), end()),
        key.start() - start(),
        key.end() - start());
  }
}
