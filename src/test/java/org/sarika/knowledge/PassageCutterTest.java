package org.sarika.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageCutterTest {
  @Test
  void keepsShortParagraphsTogether() {
    List<Passage> passages = cut("One thing happened. Then another.", "It ended.");

    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().sentences())
        .extracting(Sentence::paragraph)
        .containsExactly(1, 1, 2);
  }

  @Test
  void startsANewPassageWithAParagraphThatDoesNotFit() {
    String long1 = "The boats came in. ".repeat(60).strip();
    String long2 = "The nets went out. ".repeat(30).strip();

    List<Passage> passages = cut(long1, long2);

    assertThat(passages).hasSize(2);
    assertThat(passages.get(0).sentences()).allMatch(sentence -> sentence.paragraph() == 1);
    assertThat(passages.get(1).sentences()).allMatch(sentence -> sentence.paragraph() == 2);
  }

  @Test
  void cutsALongParagraphBetweenSentences() {
    List<Passage> passages = cut("The boats came in. ".repeat(200).strip());

    assertThat(passages).hasSizeGreaterThan(2);
    assertThat(passages).extracting(Passage::number).startsWith(1, 2, 3);
    assertThat(passages)
        .flatExtracting(Passage::sentences)
        .hasSize(200)
        .allMatch(sentence -> sentence.end() - sentence.start() == 18);
  }

  @Test
  void makesNoPassageOfNothing() {
    assertThat(cut()).isEmpty();
  }

  @Test
  void coversEverySentenceOnceAndStaysUnderTheLimit() {
    long seed = System.nanoTime();
    Random random = new Random(seed);

    for (int round = 0; round < 300; round++) {
      Article article = randomArticle(random);
      List<Passage> passages = PassageCutter.cut(article);

      List<Sentence> all = new ArrayList<>();
      for (int number = 1; number <= article.paragraphs().size(); number++) {
        all.addAll(SentenceSplitter.split(number, article.paragraph(number)));
      }
      String where = "seed %d, round %d".formatted(seed, round);
      assertThat(passages).as(where).flatExtracting(Passage::sentences).isEqualTo(all);
      assertThat(passages)
          .as(where)
          .extracting(passage -> passage.textIn(article).length())
          .allMatch(length -> length <= PassageCutter.LONGEST);
      for (int i = 0; i < passages.size(); i++) {
        assertThat(passages.get(i).number()).as(where).isEqualTo(i + 1);
      }
    }
  }

  private static Article randomArticle(Random random) {
    String[] paragraphs = new String[1 + random.nextInt(12)];
    for (int i = 0; i < paragraphs.length; i++) {
      StringBuilder text = new StringBuilder();
      int sentences = 1 + random.nextInt(20);
      for (int s = 0; s < sentences; s++) {
        text.append("River ")
            .append("water ".repeat(random.nextInt(random.nextInt(9) == 0 ? 300 : 30)));
        text.append("rose. ");
      }
      paragraphs[i] = text.toString().strip();
    }
    return StoredArticles.withText("random", paragraphs).article();
  }

  private static List<Passage> cut(String... paragraphs) {
    return PassageCutter.cut(StoredArticles.withText("some", paragraphs).article());
  }
}
