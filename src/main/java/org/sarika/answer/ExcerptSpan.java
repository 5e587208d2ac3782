package org.sarika.answer;

import java.util.List;
import java.util.function.Predicate;
import org.sarika.knowledge.Article;
import org.sarika.knowledge.Excerpt;
import org.sarika.knowledge.Sentence;
import org.sarika.retrieval.SentenceHit;

/** A key sentence that takes in its neighbours of the same paragraph, the better one first. */
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

  /** Takes in neighbours that are free, as long as one fits. */
  void growWhile(Predicate<Sentence> free) {
    boolean before = fits(first - 1, free);
    boolean after = fits(last + 1, free);
    while (before || after) {
      if (before
          && (!after || sentences.get(first - 1).cosine() > sentences.get(last + 1).cosine())) {
        first--;
      } else {
        last++;
      }
      before = fits(first - 1, free);
      after = fits(last + 1, free);
    }
  }

  private boolean fits(int index, Predicate<Sentence> free) {
    if (index < 0 || index >= sentences.size()) {
      return false;
    }
    Sentence sentence = sentences.get(index).sentence();
    int length = Math.max(end(), sentence.end()) - Math.min(start(), sentence.start());
    return sentence.paragraph() == key.paragraph() && length <= longest && free.test(sentence);
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
