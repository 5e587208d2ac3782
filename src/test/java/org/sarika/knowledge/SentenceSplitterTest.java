package org.sarika.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static final String[] BITS = {
    "a",
    "No",
    "Mr",
    "U.S",
    "J",
    "5",
    "3.5",
    "\u201c",
    "\u201d",
    "\"",
    "(",
    ")",
    ".",
    "!",
    "?",
    "\u2026",
    "...",
    " ",
    "  ",
    "\u00a0",
    "\u200b",
    "\n",
    "\t",
    ",",
    ";",
    "\u17d4",
    "\u3002",
    "\uff01",
    "\ud83d\ude00",
    "e\u0301",
    "\u1780\u17b6",
    "''",
    "``",
    "long-winded-word",
    "The",
    "said",
    "'"
  };

  /** A bar is where a sentence ends before a space, a broken bar where one ends without. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gov. Smith came to the port.|He left on Monday.",
        "Sen. Lee and Rep. Ortiz wrote to Lt. Gen. Mao.",
        "Dr. Keo met Mrs. Chan.|They spoke for an hour.",
        "Prof. Stone, Ph.D., spoke.|Nobody asked.",
        "The Ph.D. student wrote it.",
        "Adm. Reed met Gen. Sok.|Both smiled.",
        "Sgt. 1st Class Doe spoke.|It rained.",
        "Mr. and Mrs. Long left.",
        "Hon. Judge Keo and Amb. Hill sat.",
        "The U.S. Embassy said nothing.",
        "He flew to the U.S.|The visit took a week.",
        "The U.S. and its friends trained together.",
        "The U.N. Transitional Authority ran it.",
        "It joined the U.N.|In 1955 it was new.",
        "He left D.C.|He never came back.",
        "They spoke in Wash. D.C. on Monday.",
        "Article No. 5 stands.|No. 6 fell.",
        "They asked, and he said no.|Nobody else spoke.",
        "No.|He would not.",
        "See Nos. 3 and 4.",
        "The law (Art. 53) bans it.",
        "He likes modern art.|The museum is big.",
        "The base (see p. 5) is old.",
        "The list is on pp. 4 and 5.",
        "It cost $3.5 million.|The rest was a gift.",
        "Growth was 5.2 percent.|It was 7.1 before.",
        "The rate was .5 percent.",
        "Version 1.2.3 is out.|Version 2 is not.",
        "She counted 5.|6 others did too.",
        "\u201cWe will stay.\u201d|He left anyway.",
        "\u201cWill you stay?\u201d he asked.",
        "\u201cStay!\u201d she said.|He stayed.",
        "\"We agree.\"|The minister smiled.",
        "He said: \"Go!\"|And they went.",
        "\u2018We saw it.\u2019|Then it sank.",
        "\u00abNous partons.\u00bb|Ils partirent.",
        "\u201cWhy?\u201d|\u201cBecause.\u201d",
        "He said \u201cno.\u201d|Then \u201cyes.\u201d",
        "(He was right.)|The court agreed.",
        "[He was right.]|The court agreed.",
        "He paused\u2026 and went on.",
        "He paused\u2026|Then he went on.",
        "He paused...|Then he went on.",
        "He paused ... and went on.",
        "Wait....|What?",
        "Joseph R. Reed signed it.",
        "J. R. Smith and A. B. Jones met.",
        "So did I.|They left.",
        "The talks began on Jan. 5 in Manila.",
        "On Dec. 31, 2018, it ended.|A new year began.",
        "The Sept. 11 attacks changed it.",
        "It opens on Sun. 5 May.",
        "They sat.|They rose.",
        "The ship left in May.|Rain came.",
        "They met at 5 p.m. in the hall.",
        "They met at 9 a.m.|The meeting was short.",
        "They met at 9 a.m. Monday in Kampot.",
        "Is it true?|Yes!|It is.",
        "Who came?!|Everyone.",
        "Reed v. Stone was heard in 1962.",
        "The fleet vs. the storm was a headline.",
        "See e.g. Article 5 of the law.",
        "It weighs approx. 40 tonnes.",
        "Reed et al. 2019 found it.",
        "Acme Co. Ltd. signed.|The others did not.",
        "Mt. Bokor and Ft. Hill are far.",
        "Reed Jr. spoke.|His father did not.",
        "Visit www.example.org.|It is free.",
        "It is at example.org/a.b?c=d and is big.",
        "He listed a. rice and b. fish.",
        "\u1782\u17b6\u178f\u17cb\u1791\u17c5\u17d4|\u1782\u17b6\u178f\u17cb\u1798\u1780\u17d4",
        "\u1782\u17b6\u178f\u17cb\u1791\u17c5\u17d4\u00a6\u1782\u17b6\u178f\u17cb\u1798\u1780\u17d4",
        "\u1785\u1794\u17cb\u17d5\u00a6\u1790\u17d2\u1798\u17b8",
        "\u4ed6\u6765\u4e86\u3002\u00a6\u5979\u8d70\u4e86\uff01\u00a6\u4e3a\u4ec0\u4e48\uff1f",
        "He called it `` a trap '' .|Nobody agreed .",
        "``We agree .''|He left .",
        "First line\u00a6\nSecond line",
        "First line.\u00a6\r\nSecond line.",
        "One.\u00a6\u00a0Two.",
        "Mr.\u00a0Reed came.|He left.",
        "  Spaces around.  |  Second one.  ",
        "No end mark here",
        "A happy end \ud83d\ude42.|Next one \ud83c\udf89!",
        "\ud83d\ude42",
        "\u2026",
        "A dash \u2014 like this.|And more.",
      })
  void cutsWhereASentenceEnds(String marked) {
    String text = marked.replace('|', ' ').replace("\u00a6", "");
    List<String> expected =
        Arrays.stream(marked.split("[|\u00a6]", -1))
            .map(piece -> piece.replaceAll("^[\\s\\u00a0]+|[\\s\\u00a0]+$", ""))
            .toList();

    List<Sentence> sentences = SentenceSplitter.split(7, text);

    assertThat(sentences).extracting(s -> text.substring(s.start(), s.end())).isEqualTo(expected);
    assertThat(sentences).allMatch(sentence -> sentence.paragraph() == 7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\u00a0\u200b\ufeff "})
  void findsNoSentenceInWhiteSpace(String text) {
    assertThat(SentenceSplitter.split(1, text)).isEmpty();
  }

  @Test
  void cutsAVeryLongSentenceAtClausesFirst() {
    String text = "the boats came in, and the nets went out ".repeat(122).strip();

    List<Sentence> sentences = SentenceSplitter.split(1, text);

    assertThat(text.length()).isGreaterThan(5_000);
    assertThat(sentences).allMatch(s -> s.end() - s.start() <= SentencePieces.LONGEST);
    assertThat(sentences.subList(0, sentences.size() - 1))
        .allMatch(sentence -> text.charAt(sentence.end() - 1) == ',');
  }

  @Test
  void cutsAtASpaceWhereThereIsNoClause() {
    String text = "boat ".repeat(1_000).strip();

    List<Sentence> sentences = SentenceSplitter.split(1, text);

    assertThat(sentences).hasSizeGreaterThan(8);
    assertThat(sentences)
        .extracting(s -> text.substring(s.start(), s.end()))
        .allMatch(piece -> piece.startsWith("boat") && piece.endsWith("boat"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void neverCutsACharacterInTwo(int shift) {
    String text = "x".repeat(shift) + "\ud83d\ude00".repeat(2_500);

    List<Sentence> sentences = SentenceSplitter.split(1, text);

    assertThat(sentences).hasSizeGreaterThan(8);
    assertThat(sentences)
        .noneMatch(sentence -> Character.isLowSurrogate(text.charAt(sentence.start())));
    assertThat(coveredBy(sentences)).isEqualTo(text.length());
  }

  @Test
  void putsEveryCharacterInExactlyOneSentence() {
    long seed = System.nanoTime();
    Random random = new Random(seed);

    for (int round = 0; round < 3_000; round++) {
      String text = randomText(random);
      List<Sentence> sentences = SentenceSplitter.split(1, text);

      String where = "seed %d, round %d, text '%s'".formatted(seed, round, text);
      int last = 0;
      for (Sentence sentence : sentences) {
        assertThat(sentence.start()).as(where).isGreaterThanOrEqualTo(last);
        assertThat(text.substring(last, sentence.start()))
            .as(where)
            .matches("[\\s\\u00a0\\u200b]*");
        assertThat(sentence.end() - sentence.start())
            .as(where)
            .isLessThanOrEqualTo(SentencePieces.LONGEST);
        last = sentence.end();
      }
      assertThat(text.substring(last)).as(where).matches("[\\s\\u00a0\\u200b]*");
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int bits = random.nextInt(random.nextInt(20) == 0 ? 1_000 : 40);
    for (int i = 0; i < bits; i++) {
      text.append(BITS[random.nextInt(BITS.length)]);
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  private static int coveredBy(List<Sentence> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.end() - sentence.start()).sum();
  }
}
