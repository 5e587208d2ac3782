package org.sarika.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into passages: whole paragraphs together while they fit, a long paragraph in runs
 * of sentences. Passages do not overlap.
 */
public final class PassageCutter {
  /**
   * Most UTF-16 units in a passage (a single longer sentence stays whole): with the title in front
   * that is under the embedding model's 512 tokens for English.
   */
  public static final int LONGEST = 1400;

  private PassageCutter() {}

  /** The passages of an article in order; together they hold every sentence once. */
  public static List<Passage> cut(Article article) {
    List<Passage> passages = new ArrayList<>();
    List<Sentence> open = new ArrayList<>();
    int length = 0;
    for (int number = 1; number <= article.paragraphs().size(); number++) {
      List<Sentence> paragraph = SentenceSplitter.split(number, article.paragraph(number));
      int whole = lengthOf(paragraph);
      if (length > 0 && length + whole > LONGEST) {
        passages.add(new Passage(article.id(), passages.size() + 1, open));
        open = new ArrayList<>();
        length = 0;
      }
      for (Sentence sentence : paragraph) {
        int size = sentence.end() - sentence.start() + 1;
        if (length > 0 && length + size > LONGEST) {
          passages.add(new Passage(article.id(), passages.size() + 1, open));
          open = new ArrayList<>();
          length = 0;
        }
        open.add(sentence);
        length += size;
      }
    }
    if (!open.isEmpty()) {
      passages.add(new Passage(article.id(), passages.size() + 1, open));
    }
    return passages;
  }

  private static int lengthOf(List<Sentence> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.end() - sentence.start() + 1).sum();
  }
}
